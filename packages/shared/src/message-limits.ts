/** What a message may be made of, as it is sent and as it is shown. */
export const messageLimits = {
  textLength: 4000,
  captionLength: 1000,
  chips: 12,
  cards: 10,
  fields: 20,
  sources: 8,
  quoteLength: 600,
  columns: 4,
  rows: 30,
  fileBytes: 20 * 1024 * 1024,
} as const;

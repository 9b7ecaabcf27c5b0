/** What a document may cost. A reader that would go beyond ends with a reason. */
export const caps = {
  bytes: 20 * 1024 * 1024,
  /** Of the stored text. */
  characters: 10_000_000,
  pages: 5000,
  /** Between pages, sheets and rows; the worker's own limit ends what never comes that far. */
  timeMs: 60_000,
  /** Of an archive: what its entries say they hold is never exceeded, see `unpack`. */
  expandedBytes: 128 * 1024 * 1024,
  archiveEntries: 10_000,
  rows: 200_000,
  columns: 1000,
  elements: 500_000,
  /** Of elements inside each other; browsers stop at 512. */
  depth: 1000,
  links: 5000,
  jsonLdCharacters: 100_000,
} as const;

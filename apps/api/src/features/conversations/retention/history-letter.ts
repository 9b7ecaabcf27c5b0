export const noticeDays = 14;

const dayOf = (date: Date) => date.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });

export const historyEnds =
  ({ historyDays, from }: { historyDays: number; from: Date }) =>
  (name: string) => ({
    subject: `${name} keeps conversations for ${historyDays} days`,
    preheader: `From ${dayOf(from)} on, older ones are removed.`,
    paragraphs: [
      `The plan keeps conversations for ${historyDays} days after their last message. From ${dayOf(from)} on, older ones are removed for good, with their files.`,
      'A larger plan keeps them longer. Whatever you want to keep, please save before then.',
    ],
  });

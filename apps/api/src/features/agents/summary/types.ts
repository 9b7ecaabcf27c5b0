import type { Line, Summary } from '../../conversations';

/** What is kept of a conversation for whoever goes on. */
export type Drafted = Pick<Summary, 'text' | 'keyPoints' | 'actionItems'>;

export type ToSumUp = {
  lines: readonly Line[];
  /** Null while nobody has said it. */
  contactName: string | null;
  language: string;
  /** Answers, by their number, that were none. */
  unanswered: ReadonlySet<number>;
};

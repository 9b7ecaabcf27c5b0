import type { Summary } from '../answering/scene';

export type SummaryRow = Summary & { writtenBy: string; updatedAt: Date };

/** Something said, as whoever sums up needs it. */
export type Line = {
  seq: number;
  by: 'contact' | 'member' | 'agent';
  name: string | null;
  text: string;
  kind: string;
};

export type Talk = {
  contactId: string;
  contactName: string | null;
  lastSeq: number;
  /** Why a person was called, while one is. */
  calledFor: string | null;
  before: SummaryRow | null;
  /** All of it, as far as it is not too long: the latest. */
  lines: Line[];
};

import { leftOut } from './left-out';
import type { Outcome } from './outcome';
import type { ItemRow } from './store';

/** What somebody left out stays out, whatever became of reading it; what it leads to is followed. */
export function keepOut({ reason }: ItemRow, outcome: Outcome): Outcome {
  if (reason !== leftOut.reason) return outcome;
  const links = 'links' in outcome ? outcome.links : undefined;
  return { kind: 'skipped', reason, words: leftOut.reasonText, ...(links && { links }) };
}

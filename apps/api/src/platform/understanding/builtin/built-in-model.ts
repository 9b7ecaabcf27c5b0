import { trainIntents } from '../intents/train';
import type { Example, IntentModel } from '../intents/types';
import { expand, linesOf } from '../text/expand';
import { booking } from './examples/booking';
import { complaint } from './examples/complaint';
import { goodbye, person, thanks } from './examples/courtesies';
import { general } from './examples/general';
import { sales } from './examples/sales';
import { support } from './examples/support';
import { urgent } from './examples/urgent';

export const builtInIntents = {
  support,
  sales,
  general,
  urgent,
  booking,
  complaint,
  thanks,
  goodbye,
  'human-please': person,
} as const;

/** Of each line so many sentences: a line with many choices counts little more than another. */
const mostOfLine = 7;
/** By guesses at lines that were held back. */
const calibration = { bias: -1.4, margin: 2.2, gap: 1.6, known: 1.4 };
let model: IntentModel | null = null;

/** What is known before anybody taught it anything. Trained at first use, in some hundred milliseconds. */
export function builtInModel(): IntentModel {
  model ??= { ...trainIntents(allExamples(), { calibrated: false, rounds: 8 }), calibration };
  return model;
}

const allExamples = () =>
  Object.entries(builtInIntents).flatMap(([label, lines]) =>
    linesOf(lines).flatMap((line) => examplesOf(line, label)),
  );

export function examplesOf(line: string, label: string): Example[] {
  const all = expand(line);
  const step = Math.max(1, all.length / mostOfLine);
  const count = Math.min(all.length, mostOfLine);
  // Every line's choices in turn, not the first ones of its first bracket.
  return Array.from({ length: count }, (_, at) => ({ text: all[Math.floor(at * step)] ?? '', label }));
}

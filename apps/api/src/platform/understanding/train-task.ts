import { crossValidate } from './intents/cross-validate';
import { packIntents } from './intents/pack';
import { trainIntents } from './intents/train';
import type { Example } from './intents/types';

const folds = 5;

/** A task of the workshop: what was learnt, and what it is worth on texts it was not shown. */
export function run({ examples }: { examples: readonly Example[] }) {
  const { accuracy, ...report } = crossValidate(examples, folds);
  const packed = packIntents(trainIntents(examples));
  return { packed: packed.buffer as ArrayBuffer, accuracy, report };
}

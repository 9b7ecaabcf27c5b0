import { builtInModel } from './builtin/built-in-model';

export { findEntities } from './entities/find-entities';
export { escalation } from './escalation';
export { BadModel } from './intents/bad-model';
export { crossValidate, type Validation } from './intents/cross-validate';
export { packIntents, unpackIntents } from './intents/pack';
export { predictIntents } from './intents/predict';
export { type TrainOptions, trainIntents } from './intents/train';
export type { Example, IntentModel } from './intents/types';
export type {
  DateValue,
  Entity,
  EntityKind,
  Escalation,
  Guess,
  Money,
  Mood,
  Sentiment,
  SentimentLabel,
  SmallTalk,
  Understanding,
} from './types';
export { languageOf, moodOf, signalsOf, type UnderstandOptions, understand } from './understand';

/** Does now what the first message would wait for. */
export function prepareUnderstanding(): void {
  builtInModel();
}

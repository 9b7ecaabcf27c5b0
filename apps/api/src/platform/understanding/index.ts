import { shippedJudges } from './learned/judges';

export { findEntities } from './entities/find-entities';
export { escalation } from './escalation';
export { BadModel } from './intents/bad-model';
export { crossValidate, type Validation } from './intents/cross-validate';
export { packIntents, unpackIntents } from './intents/pack';
export { predictIntents } from './intents/predict';
export { type TrainOptions, trainIntents } from './intents/train';
export type { Example, IntentModel } from './intents/types';
export { type Judges, type PackedJudges, packJudges, unpackJudges } from './learned/judges';
export { type JudgedMessage, teachJudges } from './learned/teach-judges';
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
export { languageOf, moodOf, signalsOf, tell, type UnderstandOptions, understand } from './understand';

/** Reads now what the first message would wait for. */
export function prepareUnderstanding(): void {
  shippedJudges();
}

export { escalation } from './escalation';
export type { Example, IntentModel } from './intents/types';
export type {
  DateValue,
  Entity,
  EntityKind,
  Escalation,
  Guess,
  Money,
  Sentiment,
  SentimentLabel,
  SmallTalk,
  Understanding,
} from './types';
export { type UnderstandOptions, understand } from './understand';

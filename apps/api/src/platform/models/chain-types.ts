import type { ModelFailureReason } from './errors';
import type { ModelAsk, ModelEvent, ModelLink, ModelUsage, ProviderName } from './types';

/** One link that was asked; that of an answer is complete when its events have ended. */
export type ModelAttempt = {
  provider: ProviderName;
  model: string;
  tookMs: number;
  firstTokenMs: number | null;
  outcome: 'answering' | 'answered' | 'cut' | 'aborted' | ModelFailureReason;
  usage: ModelUsage | null;
  /** In millionths of a dollar, by the list of prices; null where it has none. */
  cost: number | null;
};

export type Chained = {
  attempts: readonly ModelAttempt[];
  /** Null when every link has failed: the house answers. */
  answer: { link: ModelLink; events: AsyncIterable<ModelEvent> } | null;
};

export type ChainAsk = ModelAsk & {
  /** For all links together, their answer included. */
  budgetMs?: number;
};

export { streamChain } from './chain';
export type { ChainAsk, Chained, ModelAttempt } from './chain-types';
export { createModels } from './create-models';
export { ModelFailed, type ModelFailureReason } from './errors';
export type { OperatorKeys } from './links';
export { breakerKeyOf } from './prices';
export { namedModels, readTable } from './read-table';
export { type ProviderTable, providerTable } from './table';
export type {
  Audio,
  JsonSchema,
  KeyTest,
  ModelAnswer,
  ModelAsk,
  ModelCall,
  ModelCapabilities,
  ModelEnd,
  ModelEvent,
  ModelInfo,
  ModelKey,
  ModelLink,
  ModelMessage,
  ModelPart,
  ModelPrice,
  Models,
  ModelTimeouts,
  ModelTool,
  ModelUsage,
  ProviderInfo,
  ProviderName,
  ToolSpec,
  Transcribing,
} from './types';
export { providerNames } from './types';

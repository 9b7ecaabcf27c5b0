export { streamChain } from './chain';
export type { ChainAsk, Chained, ModelAttempt } from './chain-types';
export { createModels } from './create-models';
export { ModelFailed, type ModelFailureReason } from './errors';
export type { OperatorKeys } from './links';
export { breakerKeyOf } from './prices';
export { providerTable, readTable } from './table';
export { namedModels } from './table-file';
export type {
  Audio,
  JsonSchema,
  KeyTest,
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
  ProviderTable,
  ToolSpec,
  Transcribing,
} from './types';
export { providerNames } from './types';

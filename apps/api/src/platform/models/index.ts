export type { Chained, ChainOptions, ModelAttempt } from './chain-types';
export { ModelFailed, type ModelFailureReason } from './errors';
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
  ModelState,
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

import type { ModelFailureReason } from './errors';

export const providerNames = [
  'openai',
  'anthropic',
  'perplexity',
  'gemini',
  'deepseek',
  'compatible',
] as const;
export type ProviderName = (typeof providerNames)[number];

/** Which model of whom, by whose key. */
export type ModelLink = {
  provider: ProviderName;
  model: string;
  /** Null for the operator’s own: it goes to the operator’s own address, whatever base is given. */
  key: string | null;
  /** Of a tenant’s own server; the provider’s, unless given. */
  baseUrl?: string | null;
  /** Who stands together when it fails: `breakerKeyOf(tenant, provider)`. */
  breakerKey: string;
};

export type ModelPart = { kind: 'text'; text: string } | { kind: 'image'; type: string; bytes: Uint8Array };

export type ModelTool = { id: string; name: string; input: unknown };

export type ModelMessage =
  | { role: 'user'; content: string | readonly ModelPart[] }
  | { role: 'assistant'; content: string; tools?: readonly ModelTool[] }
  | { role: 'tool'; id: string; name: string; content: string };

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a model may ask for; `input` is a JSON Schema of an object. */
export type ToolSpec = { name: string; description: string; input: JsonSchema };

export type ModelTimeouts = {
  /** Until the first word, connection included. */
  firstTokenMs: number;
  /** Between two pieces. */
  idleMs: number;
  totalMs: number;
};

/** What is asked, whoever answers. */
export type ModelAsk = {
  system: string;
  messages: readonly ModelMessage[];
  tools?: readonly ToolSpec[];
  /** The answer is JSON of this shape. */
  schema?: { name: string; schema: JsonSchema };
  temperature?: number;
  maxTokens: number;
  /** More is cut off as too long. */
  maxCharacters?: number;
  signal?: AbortSignal;
  timeouts?: Partial<ModelTimeouts>;
};

export type ModelCall = ModelLink & ModelAsk;

/** `estimated`: the provider has not said; counted from the characters. */
export type ModelUsage = { in: number; out: number; cachedIn: number; estimated: boolean };

/**
 * cut: it broke off, and why. aborted: the caller’s signal. refused: the provider would not say more. A stream has
 * its usage last but one and its end last, whatever happened.
 */
export type ModelEvent =
  | { kind: 'text'; text: string }
  | ({ kind: 'tool' } & ModelTool)
  /** A page the provider has read, by itself. */
  | { kind: 'source'; url: string; title: string | null }
  | ({ kind: 'usage' } & ModelUsage)
  | ModelEnd;

export type ModelEnd =
  | { kind: 'end'; reason: 'stop' | 'length' | 'tool' | 'refused' | 'aborted' }
  | { kind: 'end'; reason: 'cut'; because: ModelFailureReason };

export type ModelCapabilities = {
  streaming: boolean;
  tools: boolean;
  schema: boolean;
  vision: boolean;
  audio: boolean;
  usage: boolean;
};

/** US dollars for a million tokens, as its provider listed it; a note, not an invoice. */
export type ModelPrice = { in: number; out: number; cachedIn: number };

export type ModelInfo = {
  name: string;
  title: string;
  contextTokens: number;
  price: ModelPrice | null;
  capabilities: ModelCapabilities;
};

export type ProviderInfo = {
  name: ProviderName;
  title: string;
  /** Null where whoever gives the key says it. */
  baseUrl: string | null;
  sdk: 'openai' | 'anthropic';
  keyUrl: string | null;
  /** The model that writes down what is said; null where there is none. */
  transcriber: string | null;
  /** The first is proposed. */
  models: readonly ModelInfo[];
  /** Of models that are not listed. */
  capabilities: ModelCapabilities;
};
export type ProviderTable = Readonly<Record<ProviderName, ProviderInfo>>;

export type ModelKey = Omit<ModelLink, 'model' | 'breakerKey'>;
export type KeyTest =
  | { good: true /** Empty where the provider does not list them. */; models: readonly string[] }
  | { good: false; reason: ModelFailureReason };

/** A function is asked when its turn has come: who waits holds nothing. */
export type Audio = { bytes: Uint8Array | (() => Promise<Uint8Array>); type: string };

export type Transcribing = ModelLink & { language?: string | null; signal?: AbortSignal; totalMs?: number };

/** One try a call; whoever calls decides on another. Fails with `ModelFailed`, or the reason of its signal. */
export type Models = {
  /** Before the first event it fails; after it, it ends with what happened. */
  stream(call: ModelCall): AsyncGenerator<ModelEvent, void, void>;
  transcribe(call: Transcribing, audio: Audio): Promise<{ text: string }>;
  /** Whether a key is good, without a breaker. */
  test(key: ModelKey & { model?: string | null; signal?: AbortSignal }): Promise<KeyTest>;
  /** Left alone by this process for so long yet; 0 where it may be asked. */
  pausedMs(breakerKey: string): number;
  /** After a key was changed. */
  forget(breakerKey: string): void;
  /** What a call is given that names no other. */
  timeouts: ModelTimeouts;
  providers: Readonly<Record<ProviderName, ProviderInfo>>;
  /** Those the operator has a key for. */
  offered: readonly ProviderName[];
  capabilities(provider: ProviderName, model: string): ModelCapabilities;
  /** In millionths of a US dollar; null where the price is not known. */
  costOf(link: Pick<ModelLink, 'provider' | 'model'>, usage: ModelUsage): number | null;
};

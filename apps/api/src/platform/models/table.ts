import type { ModelCapabilities, ModelInfo, ModelPrice, ProviderInfo, ProviderName } from './types';

/** Names and prices change without notice: an operator’s own file stands above these (`PARLEY_MODELS_FILE`). */
const whole: ModelCapabilities = {
  streaming: true,
  tools: true,
  schema: true,
  vision: true,
  audio: false,
  usage: true,
};

const price = (into: number, out: number, cachedIn: number): ModelPrice => ({ in: into, out, cachedIn });

type Listed = [name: string, title: string, contextTokens: number, price: ModelPrice];

const models = (capabilities: ModelCapabilities, listed: readonly Listed[]): ModelInfo[] =>
  listed.map(([name, title, contextTokens, cost]) => ({
    name,
    title,
    contextTokens,
    price: cost,
    capabilities,
  }));

const openai: ProviderInfo = {
  name: 'openai',
  title: 'OpenAI',
  baseUrl: 'https://api.openai.com/v1',
  sdk: 'openai',
  keyUrl: 'https://platform.openai.com/api-keys',
  transcriber: 'gpt-4o-mini-transcribe',
  capabilities: { ...whole, audio: true },
  models: models({ ...whole, audio: true }, [
    ['gpt-5.6-luna', 'GPT-5.6 Luna', 272_000, price(0.2, 1.2, 0.02)],
    ['gpt-5.6-terra', 'GPT-5.6 Terra', 272_000, price(2, 12, 0.2)],
    ['gpt-5.4-mini', 'GPT-5.4 mini', 400_000, price(0.75, 4.5, 0.075)],
  ]),
};

const anthropic: ProviderInfo = {
  name: 'anthropic',
  title: 'Anthropic',
  baseUrl: 'https://api.anthropic.com',
  sdk: 'anthropic',
  keyUrl: 'https://platform.claude.com/settings/keys',
  transcriber: null,
  capabilities: whole,
  models: models(whole, [
    ['claude-haiku-5-5', 'Claude Haiku 5.5', 1_000_000, price(0.1, 0.5, 0.01)],
    ['claude-sonnet-5-5', 'Claude Sonnet 5.5', 1_000_000, price(2, 10, 0.2)],
    ['claude-opus-5-5', 'Claude Opus 5.5', 1_000_000, price(4, 20, 0.4)],
  ]),
};

const searching: ModelCapabilities = { ...whole, tools: false };

const perplexity: ProviderInfo = {
  name: 'perplexity',
  title: 'Perplexity',
  baseUrl: 'https://api.perplexity.ai',
  sdk: 'openai',
  keyUrl: 'https://www.perplexity.ai/account/api',
  transcriber: null,
  capabilities: searching,
  models: models(searching, [
    ['sonar', 'Sonar', 127_000, price(1, 1, 1)],
    ['sonar-pro', 'Sonar Pro', 200_000, price(3, 15, 3)],
  ]),
};

const gemini: ProviderInfo = {
  name: 'gemini',
  title: 'Google Gemini',
  baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
  sdk: 'openai',
  keyUrl: 'https://aistudio.google.com/apikey',
  transcriber: null,
  capabilities: whole,
  models: models(whole, [['gemini-3.8-flash', 'Gemini 3.8 Flash', 1_000_000, price(0.75, 3.75, 0.075)]]),
};

const withoutSchema: ModelCapabilities = { ...whole, schema: false, vision: false };

const deepseek: ProviderInfo = {
  name: 'deepseek',
  title: 'DeepSeek',
  baseUrl: 'https://api.deepseek.com',
  sdk: 'openai',
  keyUrl: 'https://platform.deepseek.com/api_keys',
  transcriber: null,
  capabilities: withoutSchema,
  models: [
    ...models({ ...withoutSchema, vision: true }, [
      ['deepseek-flash', 'DeepSeek Flash', 1_000_000, price(0.28, 1.12, 0.006)],
    ]),
    ...models(withoutSchema, [['deepseek-v4-pro', 'DeepSeek V4 Pro', 1_000_000, price(1.26, 3.78, 0.042)]]),
  ],
};

const compatible: ProviderInfo = {
  name: 'compatible',
  title: 'OpenAI-compatible server',
  baseUrl: null,
  sdk: 'openai',
  keyUrl: null,
  transcriber: null,
  capabilities: { ...whole, vision: false },
  models: [],
};

export type ProviderTable = Readonly<Record<ProviderName, ProviderInfo>>;

export const providerTable: ProviderTable = { openai, anthropic, perplexity, gemini, deepseek, compatible };

import { readFileSync } from 'node:fs';
import listed from './models.json' with { type: 'json' };
import { tableAbove } from './table-file';
import type { ModelCapabilities, ProviderInfo, ProviderTable } from './types';

const whole: ModelCapabilities = {
  streaming: true,
  tools: true,
  schema: true,
  vision: true,
  audio: false,
  usage: true,
};

const openai: ProviderInfo = {
  name: 'openai',
  title: 'OpenAI',
  baseUrl: 'https://api.openai.com/v1',
  sdk: 'openai',
  keyUrl: 'https://platform.openai.com/api-keys',
  transcriber: null,
  capabilities: { ...whole, audio: true },
  models: [],
};

const anthropic: ProviderInfo = {
  name: 'anthropic',
  title: 'Anthropic',
  baseUrl: 'https://api.anthropic.com',
  sdk: 'anthropic',
  keyUrl: 'https://platform.claude.com/settings/keys',
  transcriber: null,
  capabilities: whole,
  models: [],
};

const perplexity: ProviderInfo = {
  name: 'perplexity',
  title: 'Perplexity',
  baseUrl: 'https://api.perplexity.ai',
  sdk: 'openai',
  keyUrl: 'https://www.perplexity.ai/account/api',
  transcriber: null,
  capabilities: { ...whole, tools: false },
  models: [],
};

const gemini: ProviderInfo = {
  name: 'gemini',
  title: 'Google Gemini',
  baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
  sdk: 'openai',
  keyUrl: 'https://aistudio.google.com/apikey',
  transcriber: null,
  capabilities: whole,
  models: [],
};

const deepseek: ProviderInfo = {
  name: 'deepseek',
  title: 'DeepSeek',
  baseUrl: 'https://api.deepseek.com',
  sdk: 'openai',
  keyUrl: 'https://platform.deepseek.com/api_keys',
  transcriber: null,
  capabilities: { ...whole, schema: false, vision: false },
  models: [],
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

const providers: ProviderTable = { openai, anthropic, perplexity, gemini, deepseek, compatible };

/** Everybody spoken to, with the models and prices of `models.json`, which are of the same form as an operator’s own. */
export const providerTable: ProviderTable = tableAbove(providers, listed);

/** The same with what the operator’s file says above it: names and prices change without notice. */
export const readTable = (path: string): ProviderTable =>
  tableAbove(providerTable, JSON.parse(readFileSync(path, 'utf8')));

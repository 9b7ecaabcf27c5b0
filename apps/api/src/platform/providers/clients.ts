import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

export type { Anthropic } from '@anthropic-ai/sdk';
export type { OpenAI } from 'openai';

export type ClientSettings = { url: string; key: string; fetch: typeof globalThis.fetch };

/** Tries once, says nothing, and takes nothing from the environment, where it would otherwise look for an account. */
export function createOpenAi({ url, key, fetch }: ClientSettings): OpenAI {
  return new OpenAI({
    baseURL: url,
    apiKey: key || 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch,
  });
}

export function createAnthropic({ url, key, fetch }: ClientSettings): Anthropic {
  return new Anthropic({
    baseURL: url,
    apiKey: key || 'none',
    webhookKey: null,
    openTelemetry: false,
    maxRetries: 0,
    logLevel: 'off',
    fetch,
  });
}

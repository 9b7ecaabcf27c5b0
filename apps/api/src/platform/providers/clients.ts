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
    fetch: async (input, init) => unlisted(await fetch(input, init)),
  });
}

/** Google puts its errors in a list, where the client does not look for them. */
async function unlisted(response: Response): Promise<Response> {
  if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
  const text = await response.text();
  const { status, headers } = response;
  const first = text.trimStart().startsWith('[') ? text.trim().slice(1, -1) : text;
  return new Response(first, { status, headers: withoutSize(headers) });
}

function withoutSize(given: Headers): Headers {
  const headers = new Headers(given);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return headers;
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

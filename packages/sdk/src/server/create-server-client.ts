import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/routes';

export type ServerClientOptions = {
  /** Where Parley runs, such as `https://parley.example.com`. */
  url: string;
  /** An API key of the workspace, `sk_…`. It never leaves your server. */
  apiKey: string;
  /** In place of the global one. */
  fetch?: (request: Request) => Promise<Response>;
};

/** Parley's REST API, each path with the types of what it takes and answers. */
export type ServerClient = Client<paths>;

export function createServerClient({ url, apiKey, fetch }: ServerClientOptions): ServerClient {
  return createClient<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}/api/v1`,
    headers: { Authorization: `Bearer ${apiKey}` },
    ...(fetch && { fetch }),
  });
}

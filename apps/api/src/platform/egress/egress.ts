import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Agent, type Dispatcher } from 'undici';
import { acceptedEncodings, collect, decode, hasAllowedType, readable } from './body';
import { createConnector, type Resolver, systemResolver } from './connector';
import { asEgressError, EgressFailed, EgressRefused } from './errors';
import { createFetch } from './fetch';
import { createGuard } from './guard';
import { follow, type Hop, isRedirect, type Method } from './redirect';
import { parseTarget } from './target';

export type EgressSettings = {
  userAgent: string;
  /** `host:port` entries that are exempt from every rule on names, addresses and ports. */
  allow?: readonly string[];
  ports?: readonly number[];
  resolver?: Resolver;
  connectTimeoutMs?: number;
  /** The most one answer read through `fetch` may hold, decompressed. */
  maxFetchBytes?: number;
  /** To one host at once. */
  connections?: number;
};

export type EgressOptions = {
  method?: Method;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  signal?: AbortSignal;
  totalTimeoutMs?: number;
  idleTimeoutMs?: number;
  maxBytes?: number;
  /** 0 hands the redirect itself back. */
  maxRedirects?: number;
  /** Types a successful answer may have: `application/json`, `text/*`. All, unless given. */
  contentTypes?: readonly string[];
};

export type EgressHeaders = Readonly<Record<string, string | string[] | undefined>>;
export type EgressStream = { status: number; headers: EgressHeaders; url: string; body: Readable };
export type EgressResponse = Omit<EgressStream, 'body'> & { body: Buffer; text(): string };

export type Egress = {
  request(url: string | URL, options?: EgressOptions): Promise<EgressResponse>;
  stream(url: string | URL, options?: EgressOptions): Promise<EgressStream>;
  /** Whether its spelling alone keeps it from being called; where its name leads is known once it is. */
  refuses(url: string): boolean;
  /** For vendors' clients; redirects are errors here. */
  fetch: typeof globalThis.fetch;
  dispatcher: Dispatcher;
  close(): Promise<void>;
};

const defaults = {
  ports: [80, 443, 8080, 8443],
  connectTimeoutMs: 5000,
  totalTimeoutMs: 30_000,
  idleTimeoutMs: 10_000,
  maxBytes: 5 * 1024 * 1024,
  maxFetchBytes: 32 * 1024 * 1024,
  maxHeaderSize: 16 * 1024,
  maxRedirects: 5,
  connections: 64,
} as const;

const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
]);
const ownPrefix = 'proxy-';

export function createEgress(settings: EgressSettings): Egress {
  const guard = createGuard({ ports: settings.ports ?? defaults.ports, allow: settings.allow ?? [] });
  const dispatcher = new Agent({
    connect: createConnector({
      guard,
      resolver: settings.resolver ?? systemResolver,
      connectTimeoutMs: settings.connectTimeoutMs ?? defaults.connectTimeoutMs,
    }),
    maxHeaderSize: defaults.maxHeaderSize,
    connections: settings.connections ?? defaults.connections,
  });

  async function stream(target: string | URL, options: EgressOptions = {}): Promise<EgressStream> {
    const timeout = AbortSignal.timeout(options.totalTimeoutMs ?? defaults.totalTimeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    const maxRedirects = options.maxRedirects ?? defaults.maxRedirects;
    let hop = firstHop(target, options, settings.userAgent);
    for (let hops = 0; ; hops++) {
      const response = await send(hop, { dispatcher, signal, options });
      if (maxRedirects === 0 || !isRedirect(response.statusCode, response.headers.location)) {
        return open(response, { url: hop.url, options });
      }
      response.body.on('error', ignore).destroy();
      if (hops === maxRedirects) throw new EgressFailed('too-many-redirects');
      hop = follow(hop, response.statusCode, response.headers.location);
    }
  }

  async function request(target: string | URL, options: EgressOptions = {}): Promise<EgressResponse> {
    const response = await stream(target, options);
    const body = await collect(response.body);
    return { ...response, body, text: () => decode(body, single(response.headers['content-type'])) };
  }

  function refuses(url: string): boolean {
    try {
      guard.admit(parseTarget(url));
      return false;
    } catch (error) {
      if (error instanceof EgressRefused) return true;
      throw error;
    }
  }

  return {
    request,
    stream,
    refuses,
    fetch: createFetch(dispatcher, settings.maxFetchBytes ?? defaults.maxFetchBytes),
    dispatcher,
    close: () => dispatcher.destroy(),
  };
}

function firstHop(target: string | URL, options: EgressOptions, userAgent: string): Hop {
  const url = parseTarget(target);
  const headers: Record<string, string> = { 'user-agent': userAgent, 'accept-encoding': acceptedEncodings };
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    const lower = name.toLowerCase();
    if (ownHeaders.has(lower) || lower.startsWith(ownPrefix)) throw new EgressRefused('header');
    headers[lower] = value;
  }
  return { url, method: options.method ?? 'GET', headers, body: options.body ?? null };
}

type Sending = { dispatcher: Dispatcher; signal: AbortSignal; options: EgressOptions };

async function send(hop: Hop, { dispatcher, signal, options }: Sending): Promise<Dispatcher.ResponseData> {
  const idleTimeoutMs = options.idleTimeoutMs ?? defaults.idleTimeoutMs;
  try {
    return await dispatcher.request({
      origin: hop.url.origin,
      path: hop.url.pathname + hop.url.search,
      method: hop.method,
      headers: hop.headers,
      body: hop.body,
      signal,
      headersTimeout: idleTimeoutMs,
      bodyTimeout: idleTimeoutMs,
    });
  } catch (error) {
    throw asEgressError(error);
  }
}

type Opening = { url: URL; options: EgressOptions };

function open(response: Dispatcher.ResponseData, { url, options }: Opening): EgressStream {
  const { statusCode: status, headers } = response;
  const maxBytes = options.maxBytes ?? defaults.maxBytes;
  try {
    check(status, headers, { maxBytes, contentTypes: options.contentTypes });
    const body = readable(response.body, single(headers['content-encoding']), maxBytes);
    return { status, headers, url: url.href, body };
  } catch (error) {
    response.body.on('error', ignore).destroy();
    throw error;
  }
}

type Wanted = { maxBytes: number; contentTypes: readonly string[] | undefined };

function check(status: number, headers: IncomingHttpHeaders, wanted: Wanted): void {
  const isSuccess = status >= 200 && status < 300 && status !== 204;
  if (isSuccess && wanted.contentTypes && !hasAllowedType(headers['content-type'], wanted.contentTypes)) {
    throw new EgressFailed('content-type');
  }
  if (Number(headers['content-length']) > wanted.maxBytes) throw new EgressFailed('too-large');
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

/** A body that is let go reports its own end as an error; nobody waits for it. */
function ignore(): void {
  return;
}

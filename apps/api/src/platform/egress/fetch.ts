import type { Dispatcher } from 'undici';
import { EgressFailed } from './errors';
import { parseTarget } from './target';

/**
 * The platform's `fetch` over the guarded dispatcher. Redirects fail: a vendor's client would carry its key
 * along in a header of its own, which no standard strips.
 */
export function createFetch(agent: Dispatcher, maxBytes: number): typeof globalThis.fetch {
  const dispatcher = agent as never; // Node's types describe the undici inside Node
  return async (input, init) => {
    const target = parseTarget(input instanceof Request ? input.url : input);
    const redirect = init?.redirect === 'manual' ? 'manual' : 'error';
    const guarded: RequestInit & { dispatcher: never; duplex: 'half' } = {
      duplex: 'half',
      ...init,
      redirect,
      dispatcher,
    };
    if (init?.headers) guarded.headers = withoutLength(init.headers);
    const response = await fetch(input instanceof Request ? input : target, guarded);
    return capped(response, maxBytes);
  };
}

/** The length follows from the body; said twice, it would be refused. */
function withoutLength(given: NonNullable<RequestInit['headers']>): Headers {
  const headers = new Headers(given);
  headers.delete('content-length');
  return headers;
}

/** What `fetch` hands out is decompressed already: this is where a bomb is counted. */
function capped(response: Response, maxBytes: number): Response {
  if (response.body === null) return response;
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > maxBytes) controller.error(new EgressFailed('too-large'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers, url } = response;
  const copy = new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: url });
}

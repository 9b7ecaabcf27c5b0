import type { Ctx } from '../../../platform/ctx';
import { EgressFailed, EgressRefused } from '../../../platform/egress';
import type { Outcome, Seen } from '../importing/outcome';
import type { ItemRow } from '../importing/store';

const mostBytes = 20 * 1024 * 1024;
const accepted = [
  'text/*',
  'application/xhtml+xml',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

export type Fetched = {
  kind: 'fetched';
  bytes: Uint8Array;
  declaredType: string;
  /** Where the answer came from in the end. */
  url: string;
  seen: Seen;
  /** What a header says to readers like us. */
  robots: string;
};
type Settled = Extract<Outcome, { kind: 'unchanged' | 'failed' | 'gone' }>;

/** One page, or why there is none. What has not changed since is not sent again. */
export async function fetchPage(ctx: Ctx, item: ItemRow, signal: AbortSignal): Promise<Fetched | Settled> {
  const headers: Record<string, string> = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  if (item.etag) headers['if-none-match'] = item.etag;
  if (item.lastModified) headers['if-modified-since'] = item.lastModified;
  try {
    const options = { headers, signal, maxBytes: mostBytes, contentTypes: accepted };
    const response = await ctx.platform.egress.request(item.address, options);
    const { status, url, body: bytes } = response;
    if (status === 304) return { kind: 'unchanged', seen: {} };
    if (status >= 300) return refusal(status, item);
    const header = (name: string) => [response.headers[name]].flat()[0] ?? null;
    const declaredType = header('content-type') ?? 'application/octet-stream';
    const seen = { bytes: bytes.byteLength, etag: header('etag'), lastModified: header('last-modified') };
    return { kind: 'fetched', bytes, declaredType, url, seen, robots: header('x-robots-tag') ?? '' };
  } catch (error) {
    if (!(error instanceof EgressFailed || error instanceof EgressRefused)) throw error;
    signal.throwIfAborted();
    return { kind: 'failed', reason: error.reason, words: error.message };
  }
}

function refusal(status: number, { bytes }: ItemRow): Settled {
  const missing = status === 404 || status === 410;
  if (missing && bytes !== null) return { kind: 'gone', words: 'The page is not there any more.' };
  if (missing) return { kind: 'failed', reason: 'not-found', words: 'There is no page at this address.' };
  if (status === 401 || status === 403)
    return { kind: 'failed', reason: 'denied', words: 'The site does not let us read this page.' };
  if (status === 429 || status === 503)
    return { kind: 'failed', reason: 'busy', words: 'The site asks us to come back later.' };
  return { kind: 'failed', reason: 'status', words: `The site answers with status ${status}.` };
}

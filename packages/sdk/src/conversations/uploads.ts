import { livePaths } from '@parley/shared/live-constants';
import type { FileView, VisitorBody } from '@parley/shared/message';
import { ParleyError } from '../errors';
import { headersOf, problemOf } from '../http';
import type { FileToSend } from './outbox';

type Progress = (share: number) => void;
export type UploadTo = { url: string; fetch: typeof fetch; token: string };
type Sent = { status: number; body: string; retryAfter: string | null };
type Post = (
  address: string,
  what: { headers: Record<string, string>; file: Blob; onProgress: Progress; signal: AbortSignal },
) => Promise<Sent>;

/** Stores the bytes and answers the message that shows them. */
export async function upload(
  { url, fetch, token }: UploadTo,
  { file, name, caption, durationMs }: FileToSend,
  { onProgress, signal }: { onProgress: Progress; signal: AbortSignal },
): Promise<VisitorBody> {
  const query = new URLSearchParams({ name });
  if (durationMs !== undefined) query.set('durationMs', String(Math.round(durationMs)));
  const headers = {
    ...headersOf(token),
    'Content-Type': file.type || 'application/octet-stream',
  };
  const post = typeof XMLHttpRequest === 'undefined' ? byFetch(fetch) : byXhr;
  const { status, body, retryAfter } = await post(`${url}${livePaths.uploads}?${query}`, {
    headers,
    file,
    onProgress,
    signal,
  });
  if (status < 200 || status > 299) throw problemOf(status, body, retryAfter);
  const stored: FileView = JSON.parse(body);
  const said = caption ? { caption } : {};
  if (durationMs !== undefined) return { kind: 'audio', fileId: stored.id };
  return { kind: stored.mediaType.startsWith('image/') ? 'image' : 'file', fileId: stored.id, ...said };
}

const unreachable = (cause?: unknown) =>
  new ParleyError('The file could not be sent.', { code: 'offline', cause });

/** Only this tells how far an upload is. */
const byXhr: Post = (address, { headers, file, onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve({
        status: request.status,
        body: request.responseText,
        retryAfter: request.getResponseHeader('Retry-After'),
      });
    request.onerror = () => reject(unreachable());
    request.ontimeout = request.onerror;
    request.onabort = request.onerror;
    signal.onabort = () => request.abort();
    request.send(file);
  });

const byFetch =
  (fetcher: typeof fetch): Post =>
  async (address, { headers, file, signal }) => {
    try {
      const response = await fetcher(address, {
        method: 'POST',
        headers,
        body: file,
        credentials: 'omit',
        signal,
      });
      return {
        status: response.status,
        body: await response.text(),
        retryAfter: response.headers.get('Retry-After'),
      };
    } catch (error) {
      throw unreachable(error);
    }
  };

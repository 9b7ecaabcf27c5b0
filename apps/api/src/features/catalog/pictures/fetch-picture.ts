import { Readable } from 'node:stream';
import { sniffType } from '../../../platform/media';
import type { Platform } from '../../../platform/platform';
import { NoPicture } from './fault';

type Asking = Pick<Platform, 'egress' | 'workshop'>;

/** What a drawing can do a picture cannot: no SVG, whatever it calls itself. */
const kinds = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
const edge = 960;
const decodeMs = 15_000;

const within = {
  maxBytes: 8 * 1024 * 1024,
  totalTimeoutMs: 8000,
  idleTimeoutMs: 4000,
  maxRedirects: 3,
  headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif' },
} as const;

/** A picture of another origin, drawn anew: small, as WebP, and without anything that came along in its bytes. */
export async function fetchPicture(
  { egress, workshop }: Asking,
  { url, tenantId }: { url: string; tenantId: string },
): Promise<Uint8Array> {
  const { status, body } = await egress.request(url, within);
  if (status !== 200) throw new NoPicture({ code: 'status', status });
  const kind = await sniffType(async () => Readable.from([body], { objectMode: false }));
  if (kind === null || !kinds.has(kind)) throw new NoPicture({ code: 'no-picture' });
  const bytes = Uint8Array.from(body).buffer;
  const given = { timeoutMs: decodeMs, owner: tenantId };
  const { thumb } = await workshop.run('read-picture', { bytes, edge }, given);
  return new Uint8Array(thumb);
}

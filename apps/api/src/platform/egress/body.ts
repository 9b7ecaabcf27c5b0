import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { asEgressError, EgressFailed } from './errors';

export const acceptedEncodings = 'gzip, br';

/** Fails at the first byte over the limit, before the chunk that holds it goes any further. */
class Cap extends Transform {
  private seen = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.seen += chunk.byteLength;
    if (this.seen > this.maxBytes) done(new EgressFailed('too-large'));
    else done(null, chunk);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    done(error && asEgressError(error));
  }
}

/** A decompressed body, capped on both sides: a bomb has few bytes before, an endless one few after. */
export function readable(body: Readable, encoding: string | undefined, maxBytes: number): Readable {
  const end = new Cap(maxBytes);
  const stages = [body, new Cap(maxBytes), ...decoder(encoding), end];
  pipeline(stages, (error) => {
    if (error) end.destroy(error);
  });
  return end;
}

function decoder(encoding: string | undefined): Transform[] {
  switch (encoding?.trim().toLowerCase() || 'identity') {
    case 'identity':
      return [];
    case 'gzip':
    case 'x-gzip':
      return [createGunzip()];
    case 'br':
      return [createBrotliDecompress()];
    default:
      throw new EgressFailed('encoding');
  }
}

export async function collect(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** `allowed` holds types like `text/html` and families like `text/*`. */
export function hasAllowedType(contentType: string | undefined, allowed: readonly string[]): boolean {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return allowed.some((entry) =>
    entry.endsWith('/*') ? type.startsWith(entry.slice(0, -1)) : type === entry,
  );
}

const charsetParameter = /;\s*charset\s*=\s*"?([\w.:-]+)"?/i;

export function decode(body: Uint8Array, contentType: string | undefined): string {
  const charset = charsetParameter.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body); // a charset nobody knows
  }
}

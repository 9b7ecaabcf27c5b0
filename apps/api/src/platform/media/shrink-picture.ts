import { Unreadable } from '../workshop/unreadable';

export type Shrunk = { type: 'image/jpeg'; bytes: ArrayBuffer };

/** Beyond it models make a picture smaller themselves. */
const edge = 1568;
const maxPixels = 50_000_000;
const maxSeconds = 10;

/** A task of the workshop: a picture as models take it, without what the camera wrote into it. */
export async function run({ bytes }: { bytes: ArrayBuffer }): Promise<Shrunk> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    const { buffer, byteOffset, byteLength } = await sharp(bytes, {
      limitInputPixels: maxPixels,
      failOn: 'error',
      sequentialRead: true,
    })
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80 })
      .timeout({ seconds: maxSeconds })
      .toBuffer();
    return { type: 'image/jpeg', bytes: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer };
  } catch (cause) {
    throw new Unreadable('This picture cannot be read, or has too many pixels.', { cause });
  }
}

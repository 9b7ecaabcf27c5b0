import { Unreadable } from '../workshop/unreadable';

export type Picture = {
  width: number;
  height: number;
  /** Small enough for a list or for what was asked, as WebP, without what the camera wrote into it. */
  thumb: ArrayBuffer;
};

type Given = { bytes: ArrayBuffer; edge?: number };

const thumbEdge = 480;
const maxPixels = 50_000_000;
const maxSeconds = 10;

/** A task of the workshop. Whatever goes wrong inside the reader is the picture's doing. */
export async function run({ bytes, edge = thumbEdge }: Given): Promise<Picture> {
  const { default: sharp } = await import('sharp');
  // One picture is read by one thread, and none is kept: the process has other things to do.
  sharp.concurrency(1);
  sharp.cache(false);
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true });
  const original = image.clone().metadata();
  const small = image
    .clone()
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .timeout({ seconds: maxSeconds })
    .toBuffer();
  try {
    const [{ autoOrient }, { buffer, byteOffset, byteLength }] = await Promise.all([original, small]);
    const thumb = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    return { width: autoOrient.width, height: autoOrient.height, thumb };
  } catch (cause) {
    await Promise.allSettled([original, small]);
    throw new Unreadable('This picture cannot be read, or has too many pixels.', { cause });
  }
}

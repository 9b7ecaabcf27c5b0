import type { Readable } from 'node:stream';

export type Picture = {
  width: number;
  height: number;
  /** Small enough for a list, as WebP, without what the camera wrote into it. */
  thumb: Buffer;
};

const thumbEdge = 480;
const maxPixels = 50_000_000;
const maxSeconds = 10;

let loading: Promise<typeof import('sharp').default> | undefined;

/** With the first picture: a start need not wait for it. */
function loadReader() {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // One picture is read by one thread, and none is kept: the process has other things to do.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
}

/** Null for what cannot be read as a picture, is too large to be read, or takes too long. */
export async function pictureOf(stream: Readable): Promise<Picture | null> {
  const sharp = await loadReader();
  const image = sharp({ limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true });
  const original = image.clone().metadata();
  const small = image
    .clone()
    .autoOrient()
    .resize({ width: thumbEdge, height: thumbEdge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .timeout({ seconds: maxSeconds })
    .toBuffer();
  stream.on('error', (error) => image.destroy(error)).pipe(image);
  try {
    const [{ autoOrient }, thumb] = await Promise.all([original, small]);
    return { width: autoOrient.width, height: autoOrient.height, thumb };
  } catch {
    await Promise.allSettled([original, small]);
    return null;
  }
}

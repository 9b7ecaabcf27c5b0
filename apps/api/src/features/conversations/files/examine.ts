import { Invalid } from '../../../platform/errors';
import { pictureOf, sniffType } from '../../../platform/media';
import type { Storage } from '../../../platform/storage';
import { kindOf, mediaTypeOf } from './domain';

export type Examined = {
  mediaType: string;
  width: number | null;
  height: number | null;
  thumbKey: string | null;
};

type Stored = { key: string; name: string; declared: string };

/** What a stored file is. Of a picture a small one is made, which also proves that it is one. */
export async function examine(storage: Storage, { key, ...said }: Stored): Promise<Examined> {
  const mediaType = mediaTypeOf({ sniffed: await sniffType(await streamOf(storage, key)), ...said });
  if (kindOf(mediaType) !== 'image') return { mediaType, width: null, height: null, thumbKey: null };
  const picture = await pictureOf(await streamOf(storage, key));
  if (!picture) throw new Invalid('This picture cannot be read, or has too many pixels.');
  const thumbKey = `${key}-thumb`;
  await storage.put(thumbKey, picture.thumb, { contentType: 'image/webp' });
  return { mediaType, width: picture.width, height: picture.height, thumbKey };
}

async function streamOf(storage: Storage, key: string) {
  const file = await storage.get(key);
  if (!file) throw new Error('A file was gone right after it was stored.');
  return file.stream;
}

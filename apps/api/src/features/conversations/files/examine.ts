import type { Ctx } from '../../../platform/ctx';
import { sniffType } from '../../../platform/media';
import { readWhole } from '../../../platform/storage';
import { kindOf, mediaTypeOf } from './domain';

export type Examined = {
  mediaType: string;
  width: number | null;
  height: number | null;
  thumbKey: string | null;
};

type Stored = { key: string; name: string; declared: string };
type TenantCtx = Ctx & { tenantId: string };

const pictureMs = 15_000;

/** What a stored file is. Of a picture a small one is made, which also proves that it is one. */
export async function examine(ctx: TenantCtx, { key, ...said }: Stored): Promise<Examined> {
  const { storage, workshop } = ctx.platform;
  const mediaType = mediaTypeOf({
    sniffed: await sniffType(async () => (await open(ctx, key)).stream),
    ...said,
  });
  if (kindOf(mediaType) !== 'image') return { mediaType, width: null, height: null, thumbKey: null };
  const bytes = async () => ({ bytes: await readWhole(await open(ctx, key)) });
  const given = { timeoutMs: pictureMs, owner: ctx.tenantId };
  const { width, height, thumb } = await workshop.run('read-picture', bytes, given);
  const thumbKey = `${key}-thumb`;
  await storage.put(thumbKey, new Uint8Array(thumb), { contentType: 'image/webp' });
  return { mediaType, width, height, thumbKey };
}

async function open({ platform }: TenantCtx, key: string) {
  const file = await platform.storage.get(key);
  if (!file) throw new Error('A file was gone right after it was stored.');
  return file;
}

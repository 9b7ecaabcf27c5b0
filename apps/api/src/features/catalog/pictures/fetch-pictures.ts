import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { DomainError } from '../../../platform/errors';
import { getCatalog } from '../catalogs/store';
import { listItemsSince } from '../items/store/read';
import { addressIn, type PictureAddress, pictureOf } from './address';
import { openPicture } from './open-picture';

const page = 200;
const atOnce = 4;
/** The others are fetched when somebody looks at them. */
const most = 500;

type Given = { tenantId: string; catalogId: string; since: Date; signal: AbortSignal };

/** The pictures of what was written since: they are there before the first visitor, and what is wrong with them is known. */
export async function fetchPictures(ctx: Ctx, { tenantId, catalogId, since, signal }: Given): Promise<void> {
  authorizeSystem(ctx);
  const wanted = await findOutside(ctx, { tenantId, catalogId, since });
  for (let at = 0; at < wanted.length; at += atOnce) {
    signal.throwIfAborted();
    await Promise.all(wanted.slice(at, at + atOnce).map((address) => fetchOne(ctx, address)));
  }
}

async function findOutside(
  ctx: Ctx,
  { tenantId, catalogId, since }: Omit<Given, 'signal'>,
): Promise<PictureAddress[]> {
  const found: PictureAddress[] = [];
  return withTenant(ctx, async (tx) => {
    const { attributes } = await getCatalog(tx, { tenantId, id: catalogId });
    for (let after = ''; found.length < most; ) {
      const rows = await listItemsSince(tx, { tenantId, id: catalogId }, { since, after, limit: page });
      found.push(...rows.flatMap((row) => addressIn(pictureOf(ctx.platform, attributes, row)) ?? []));
      if (rows.length < page) break;
      after = rows.at(-1)?.id ?? '';
    }
    return found.slice(0, most);
  });
}

/** One that cannot be fetched says so itself. */
async function fetchOne({ platform }: Ctx, address: PictureAddress): Promise<void> {
  try {
    await openPicture(platform, address);
  } catch (error) {
    if (!DomainError.isInstance(error)) throw error;
  }
}

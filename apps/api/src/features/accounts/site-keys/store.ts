import type { Prisma, SiteKey } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

type Key = { tenantId: string; id: string };

export async function insertSiteKey(tx: Tx, siteKey: Prisma.SiteKeyUncheckedCreateInput): Promise<SiteKey> {
  return tx.siteKey.create({ data: siteKey });
}

export async function listSiteKeys(tx: Tx): Promise<SiteKey[]> {
  return tx.siteKey.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

/** A revoked key is as good as gone: it can be read in the list, not worked on. */
export async function lockLiveSiteKey(tx: Tx, key: Key): Promise<SiteKey> {
  await tx.$queryRaw`SELECT id FROM site_key WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  const found = await tx.siteKey.findUnique({ where: { tenantId_id: key } });
  if (!found || found.revokedAt) throw new NotFound('site key');
  return found;
}

export async function updateSiteKey(
  tx: Tx,
  key: Key,
  data: Prisma.SiteKeyUncheckedUpdateInput,
): Promise<SiteKey> {
  return tx.siteKey.update({ where: { tenantId_id: key }, data });
}

export async function findDemoKey(tx: Tx, tenantSlug: string): Promise<string | null> {
  const siteKey = await tx.siteKey.findFirst({
    where: { revokedAt: null, tenant: { slug: tenantSlug, demo: true } },
    orderBy: { createdAt: 'asc' },
    select: { key: true },
  });
  return siteKey?.key ?? null;
}

export type SiteKeyRow = {
  tenantId: string;
  id: string;
  origins: string[];
  revoked: boolean;
  suspended: boolean;
  demo: boolean;
};

export async function findByKey(tx: Tx, key: string): Promise<SiteKeyRow | null> {
  const [row] = await tx.$queryRaw<SiteKeyRow[]>`
    SELECT k.tenant_id AS "tenantId", k.id, k.origins, k.revoked_at IS NOT NULL AS revoked,
           t.suspended_at IS NOT NULL AS suspended, t.demo
    FROM site_key k JOIN tenant t ON t.id = k.tenant_id
    WHERE k.key = ${key}`;
  return row ?? null;
}

export async function findStateOf(tx: Tx, { tenantId, id }: Key): Promise<SiteKeyRow | null> {
  const [row] = await tx.$queryRaw<SiteKeyRow[]>`
    SELECT k.tenant_id AS "tenantId", k.id, k.origins, k.revoked_at IS NOT NULL AS revoked,
           t.suspended_at IS NOT NULL AS suspended, t.demo
    FROM site_key k JOIN tenant t ON t.id = k.tenant_id
    WHERE k.tenant_id = ${tenantId} AND k.id = ${id}`;
  return row ?? null;
}

/** Several at once, for those who are connected by them. */
export async function listStatesOf(tx: Tx, ids: readonly string[]): Promise<SiteKeyRow[]> {
  return tx.$queryRaw<SiteKeyRow[]>`
    SELECT k.tenant_id AS "tenantId", k.id, k.origins, k.revoked_at IS NOT NULL AS revoked,
           t.suspended_at IS NOT NULL AS suspended, t.demo
    FROM site_key k JOIN tenant t ON t.id = k.tenant_id
    WHERE k.id = ANY (${[...ids]})`;
}

export async function isOriginInUse(tx: Tx, origin: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (SELECT FROM site_key WHERE origins @> ARRAY[${origin}] AND revoked_at IS NULL) AS known`;
  return row?.known ?? false;
}

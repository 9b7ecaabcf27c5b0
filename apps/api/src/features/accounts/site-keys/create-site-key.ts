import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { record } from '../audit/record';
import type { CreateSiteKey } from './schemas';
import { insertSiteKey } from './store';

export async function createSiteKey(ctx: Ctx, input: CreateSiteKey) {
  const { tenantId } = authorize(ctx, 'site-keys:write');
  return withTenant(ctx, (tx) => addSiteKey(tx, { ...ctx, tenantId }, input));
}

/** For a transaction that is inside the tenant already. */
export async function addSiteKey(tx: Tx, ctx: Ctx & { tenantId: string }, { name, origins }: CreateSiteKey) {
  const siteKey = await insertSiteKey(tx, {
    tenantId: ctx.tenantId,
    id: ctx.platform.newId('stk'),
    key: `pk_${randomLetters(24)}`,
    name,
    origins,
    createdAt: ctx.platform.clock.now(),
  });
  await record(tx, ctx, {
    action: 'site-key.created',
    target: { kind: 'site-key', id: siteKey.id, label: name },
    detail: { origins },
  });
  return siteKey;
}

import type { Ctx } from '../../../platform/ctx';
import { enterTenant, type Tx } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { record } from '../audit/record';
import { insertMember } from '../members/store';
import { slugify } from './domain';
import type { BusinessProfile } from './schemas';
import { insertTenant } from './store';

/** Part of a registration: from here on the transaction is inside the new tenant. */
export async function createWorkspace(
  tx: Tx,
  ctx: Ctx,
  owner: { personId: string; profile: BusinessProfile },
) {
  const tenantId = ctx.platform.newId('tnt');
  await enterTenant(tx, tenantId);
  const slug = `${slugify(owner.profile.name)}-${randomLetters(5).toLowerCase()}`;
  await insertTenant(tx, { id: tenantId, slug, ...owner.profile });
  await insertMember(tx, {
    id: ctx.platform.newId('mbr'),
    tenantId,
    userId: owner.personId,
    role: 'owner',
  });
  await record(
    tx,
    { ...ctx, tenantId },
    {
      action: 'workspace.created',
      target: { kind: 'workspace', id: tenantId, label: owner.profile.name },
    },
  );
  return tenantId;
}

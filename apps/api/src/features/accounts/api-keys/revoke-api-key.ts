import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { OneApiKey } from './schemas';
import { deleteApiKey } from './store';

export async function revokeApiKey(ctx: Ctx, { id }: OneApiKey) {
  const { tenantId } = authorize(ctx, 'api-keys:write');
  await withTenant(ctx, async (tx) => {
    const { name } = await deleteApiKey(tx, { tenantId, id });
    await record(tx, ctx, { action: 'api-key.revoked', target: { kind: 'api-key', id, label: name } });
  });
  return done;
}

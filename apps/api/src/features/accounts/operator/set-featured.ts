import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { SetFeatured } from './schemas';
import { updateTenantStanding } from './store';

export async function setFeatured(ctx: Ctx, { tenantId, featured }: SetFeatured) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const { name } = await updateTenantStanding(tx, tenantId, { featured });
    await record(
      tx,
      { ...ctx, tenantId },
      {
        action: featured ? 'workspace.featured' : 'workspace.unfeatured',
        target: { kind: 'workspace', id: tenantId, label: name },
      },
    );
  });
  return done;
}

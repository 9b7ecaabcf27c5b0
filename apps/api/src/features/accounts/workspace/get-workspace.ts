import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { getTenant } from './store';

export async function getWorkspace(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'workspace:read');
  return withTenant(ctx, (tx) => getTenant(tx, tenantId));
}

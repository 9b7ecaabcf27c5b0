import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import * as store from './store';

export async function listCollections(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return { items: await withTenant(ctx, (tx) => store.listCollections(tx, tenantId)) };
}

import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import * as store from './store';

export async function listSavedReplies(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return { items: await withTenant(ctx, (tx) => store.listSavedReplies(tx, tenantId)) };
}

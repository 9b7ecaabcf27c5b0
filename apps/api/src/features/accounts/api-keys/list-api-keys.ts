import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import * as store from './store';

export async function listApiKeys(ctx: Ctx) {
  authorize(ctx, 'api-keys:read');
  return { items: await withTenant(ctx, store.listApiKeys) };
}

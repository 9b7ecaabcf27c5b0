import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import * as store from './store';

export async function listSiteKeys(ctx: Ctx) {
  authorize(ctx, 'site-keys:read');
  return { items: await withTenant(ctx, store.listSiteKeys) };
}

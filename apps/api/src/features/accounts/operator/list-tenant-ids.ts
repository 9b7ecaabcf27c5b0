import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import * as store from './store';

/** Of every business there is, for work that goes through all of them. */
export async function listTenantIds(ctx: Ctx): Promise<string[]> {
  authorizeSystem(ctx);
  return withOperator(ctx, store.listTenantIds);
}

import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { findDemoKey } from './store';

/** The key that a demo business' own site carries in its snippet. */
export async function findDemoSiteKey(ctx: Ctx, tenantSlug: string): Promise<string | null> {
  authorizeSystem(ctx);
  return withOperator(ctx, (tx) => findDemoKey(tx, tenantSlug));
}

import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { listWaits, type Wait } from './store';

/** How long those who were to get a person waited for one lately. */
export async function readWaits(ctx: Ctx, lately: { since: Date; most: number }): Promise<Wait[]> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, (tx) => listWaits(tx, { tenantId, ...lately }));
}

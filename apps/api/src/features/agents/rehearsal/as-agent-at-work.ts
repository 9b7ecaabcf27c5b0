import type { Permission } from '@parley/shared';
import type { Ctx } from '../../../platform/ctx';
import { Forbidden } from '../../../platform/errors';
import type { TenantCtx } from '../turn/types';

const permissions: ReadonlySet<Permission> = new Set([
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'catalog:read',
]);

/** For whoever was allowed to let an agent work: it reads what agents read, still in their name. */
export function asAgentAtWork(ctx: Ctx): TenantCtx {
  const { workspace, tenantId } = ctx;
  if (!workspace || !tenantId) throw new Forbidden();
  return { ...ctx, tenantId, workspace: { ...workspace, permissions } };
}

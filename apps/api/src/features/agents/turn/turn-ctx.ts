import type { Permission } from '@parley/shared';
import type { Platform } from '../../../platform/platform';
import type { TeamAgent } from '../agents/team';
import type { TenantCtx } from './types';

const permissions: ReadonlySet<Permission> = new Set([
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'catalog:read',
  'contacts:write',
]);

/** An agent at work: it reads what its business knows, writes in conversations, and notes what their contacts say of themselves. */
export function actAs(
  platform: Platform,
  tenantId: string,
  agent: Pick<TeamAgent, 'id' | 'name'> | null,
): TenantCtx {
  return {
    platform,
    requestId: platform.newId('run'),
    actor: agent ? { kind: 'agent', id: agent.id, name: agent.name } : { kind: 'system', name: 'turn' },
    workspace: {
      tenantId,
      memberId: null,
      role: null,
      permissions,
      acting: false,
      actingUntil: null,
      suspended: false,
    },
    tenantId,
    strayed: false,
    http: null,
  };
}

export const roles = ['owner', 'admin', 'agent', 'viewer'] as const;
export type Role = (typeof roles)[number];

const viewer = [
  'workspace:read',
  'members:read',
  'conversations:read',
  'contacts:read',
  'knowledge:read',
  'catalog:read',
  'agents:read',
] as const;
const agent = [...viewer, 'conversations:write', 'contacts:write'] as const;
const admin = [
  ...agent,
  'knowledge:write',
  'catalog:write',
  'agents:write',
  'messenger:read',
  'messenger:write',
  'workspace:write',
  'members:write',
  'api-keys:read',
  'api-keys:write',
  'site-keys:read',
  'site-keys:write',
  'audit:read',
  'billing:read',
] as const;
const owner = [...admin, 'owners:write', 'billing:write'] as const;

const granted = { viewer, agent, admin, owner } as const;

/** What a member, or a key that carries it as a scope, may do inside one workspace. */
export type Permission = (typeof owner)[number];
export const permissions: readonly Permission[] = owner;

/** What an API key can be given; nobody hands out ownership by key. */
export const scopes = [
  'workspace:read',
  'workspace:write',
  'members:read',
  'members:write',
  'conversations:read',
  'conversations:write',
  'contacts:read',
  'contacts:write',
  'knowledge:read',
  'knowledge:write',
  'catalog:read',
  'catalog:write',
  'agents:read',
  'agents:write',
  'messenger:read',
  'messenger:write',
  'site-keys:read',
  'site-keys:write',
  'audit:read',
  'billing:read',
] as const satisfies readonly Permission[];
export type Scope = (typeof scopes)[number];

export function can(role: Role, permission: Permission): boolean {
  return (granted[role] as readonly Permission[]).includes(permission);
}

/** An owner manages everyone, an admin everyone but owners. */
export function canManage(role: Role, other: Role): boolean {
  return can(role, 'members:write') && (other !== 'owner' || can(role, 'owners:write'));
}

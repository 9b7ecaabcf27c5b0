import { can, type Permission, scopes } from '@parley/shared';
import type { ActorName } from './cast';
import type { Classified } from './classify';

export type Expected = 'allowed' | 'unauthenticated' | 'forbidden' | 'foreign';

const keys = new Set<ActorName>(['api-key', 'bare-key']);
const unknown = new Set<ActorName>(['anonymous', 'visitor']);

/** What the design says, worked out apart from the code that enforces it. */
export function expectedOf({ access }: Classified, actor: ActorName): Expected {
  if (access === 'anyone') return 'allowed';
  if (unknown.has(actor)) return 'unauthenticated';
  if (access === 'person') return keys.has(actor) ? 'unauthenticated' : 'allowed';
  if (access === 'operator') return actor === 'operator' ? 'allowed' : 'forbidden';
  return expectedWith(access, actor);
}

function expectedWith(permission: Permission, actor: ActorName): Expected {
  switch (actor) {
    case 'stranger':
      return 'foreign';
    case 'api-key':
      return (scopes as readonly Permission[]).includes(permission) ? 'allowed' : 'forbidden';
    case 'bare-key':
      return permission === 'workspace:read' ? 'allowed' : 'forbidden';
    case 'viewer':
    case 'agent':
    case 'admin':
    case 'owner':
      return can(actor, permission) ? 'allowed' : 'forbidden';
    default:
      return 'forbidden';
  }
}

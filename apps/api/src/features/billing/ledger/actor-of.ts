import type { Ctx } from '../../../platform/ctx';

/** Who a statement names; nothing for the platform itself and for visitors. */
export function actorOf({ actor }: Ctx): string | null {
  return actor.kind === 'person' || actor.kind === 'api-key' ? actor.name : null;
}

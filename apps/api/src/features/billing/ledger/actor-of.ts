import type { LedgerCtx } from './types';

/** Who a statement names; nothing for the platform itself and for visitors. */
export function actorOf({ actor }: LedgerCtx): string | null {
  return actor.kind === 'person' || actor.kind === 'api-key' ? actor.name : null;
}

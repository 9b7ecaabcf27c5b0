import type { Actor, Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { insertEntry } from './store';

export type Deed = {
  action: `${string}.${string}`;
  target?: { kind: string; id: string; label?: string };
  detail?: Record<string, string | number | boolean | null | string[]>;
};

/** Writes down who did what, in the transaction that does it. Within a tenant's scope the entry is the tenant's. */
export async function record(tx: Tx, ctx: Ctx, deed: Deed): Promise<void> {
  await insertEntry(tx, {
    id: ctx.platform.newId('aud'),
    tenantId: ctx.tenantId,
    at: ctx.platform.clock.now(),
    action: deed.action,
    ...actorColumns(ctx.actor, ctx.workspace?.acting ?? false),
    targetKind: deed.target?.kind ?? null,
    targetId: deed.target?.id ?? null,
    targetLabel: deed.target?.label ?? null,
    detail: deed.detail ?? {},
    requestId: ctx.requestId,
  });
}

function actorColumns(actor: Actor, acting: boolean) {
  switch (actor.kind) {
    case 'person':
      return { actorKind: acting ? 'operator' : 'person', actorId: actor.id, actorName: actor.name };
    case 'api-key':
    case 'agent':
      return { actorKind: actor.kind, actorId: actor.id, actorName: actor.name };
    case 'system':
      return { actorKind: 'system', actorId: null, actorName: actor.name };
    case 'visitor':
      return { actorKind: 'visitor', actorId: actor.contactId, actorName: 'A visitor' };
    case 'anonymous':
      return { actorKind: 'anonymous', actorId: null, actorName: 'Someone not signed in' };
  }
}

import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import type { ListAudit } from './schemas';
import { type AuditRow, cursorOf, listEntries, listFacets } from './store';

export async function listAudit(ctx: Ctx, input: ListAudit) {
  authorize(ctx, 'audit:read');
  return withTenant(ctx, async (tx) => {
    const page = toPage(await listEntries(tx, input), input.limit, cursorOf);
    return { ...page, items: page.items.map(toView) };
  });
}

export async function listAuditFacets(ctx: Ctx) {
  authorize(ctx, 'audit:read');
  return toFacets(await withTenant(ctx, listFacets));
}

export function toFacets({ actions, actors }: Awaited<ReturnType<typeof listFacets>>) {
  return {
    actions: actions.map((row) => row.action),
    actors: actors.flatMap((row) => (row.actorId ? [{ id: row.actorId, name: row.actorName }] : [])),
  };
}

export function toView(entry: AuditRow) {
  return {
    id: entry.id,
    at: entry.at,
    action: entry.action,
    actor: { kind: entry.actorKind, id: entry.actorId, name: entry.actorName },
    target: entry.targetKind
      ? { kind: entry.targetKind, id: entry.targetId, label: entry.targetLabel }
      : null,
    detail: entry.detail as Record<string, unknown>,
    requestId: entry.requestId,
  };
}

import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { toFacets, toView } from '../audit/list-audit';
import type { ListAudit } from '../audit/schemas';
import { cursorOf, findTenantNames, listEntries, listFacets } from '../audit/store';

export async function listPlatformAudit(ctx: Ctx, input: ListAudit) {
  authorizeOperator(ctx);
  return withOperator(ctx, async (tx) => {
    const page = toPage(await listEntries(tx, input), input.limit, cursorOf);
    const tenantIds = page.items.flatMap((entry) => entry.tenantId ?? []);
    const names = await findTenantNames(tx, tenantIds);
    const items = page.items.map((entry) => ({
      ...toView(entry),
      tenantId: entry.tenantId,
      tenantName: entry.tenantId ? (names.get(entry.tenantId) ?? null) : null,
    }));
    return { ...page, items };
  });
}

export async function listPlatformAuditFacets(ctx: Ctx) {
  authorizeOperator(ctx);
  return toFacets(await withOperator(ctx, listFacets));
}

import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Attribute } from '../attributes/attribute';
import { lockCatalog } from '../catalogs/store';
import { SyncSuperseded } from '../errors';
import { type Check, type CheckedItem, checkItem } from './check-item';
import type { SyncItems, SyncResult } from './schemas';
import { type Outcome, writeItems } from './write-items';

/** Items as another system has them: sent twice, they change nothing the second time. */
export async function syncItems(ctx: Ctx, { catalogId, items, token }: SyncItems): Promise<SyncResult> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  return withTenant(
    ctx,
    async (tx) => {
      const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
      if (token && catalog.syncToken !== token) throw new SyncSuperseded();
      const checks = checkAll(catalog, items, ctx.platform.clock.now());
      const good = checks.flatMap(({ item }) => (item ? [item] : []));
      const { outcomes, version } = await writeItems(tx, ctx, { catalog, items: good, token: token ?? null });
      return toResult({ items, checks, good, outcomes, version });
    },
    { retry: true },
  );
}

function checkAll(
  { attributes }: { attributes: Attribute[] },
  items: readonly unknown[],
  now: Date,
): Check[] {
  const seen = new Set<string>();
  return items.map((input) => {
    const check = checkItem(attributes, input, now);
    if (!check.item) return check;
    const { externalId } = check.item;
    if (seen.has(externalId)) return { item: null, problems: { externalId: 'is named twice' } };
    seen.add(externalId);
    return check;
  });
}

type Answer = {
  items: readonly Record<string, unknown>[];
  checks: readonly Check[];
  good: readonly CheckedItem[];
  outcomes: readonly Outcome[];
  version: number;
};

function toResult({ items, checks, good, outcomes, version }: Answer): SyncResult {
  const byItem = new Map(good.map((item, at) => [item, outcomes[at]]));
  const results = checks.map(({ item, problems }, at) => {
    const outcome = item && byItem.get(item);
    const named = items[at]?.externalId;
    return {
      externalId: item?.externalId ?? (typeof named === 'string' ? named : null),
      outcome: outcome?.outcome ?? ('refused' as const),
      id: outcome?.id ?? null,
      problems: outcome?.outcome === 'refused' ? { limit: outcome.words } : problems,
    };
  });
  const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length;
  const counts = {
    created: count('created'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  };
  return { version, counts, items: results };
}

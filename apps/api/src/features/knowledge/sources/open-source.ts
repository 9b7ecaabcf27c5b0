import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { record } from '../../accounts';
import type { SourceKind } from './schemas';
import * as store from './store';

export type NewSource = {
  tenantId: string;
  collectionId: string;
  kind: SourceKind;
  name: string;
  settings?: { url: string };
  tags?: string[];
  everyHours?: number | null;
};

const most = 10_000;

/** A source with nothing in it yet. */
export async function openSource(tx: Tx, ctx: Ctx, source: NewSource): Promise<store.SourceRow> {
  if ((await store.countSources(tx, source.tenantId)) >= most)
    throw new Conflict(`There are ${most} sources already. Remove one first.`);
  const now = ctx.platform.clock.now();
  const row = await store.insertSource(tx, { ...source, id: ctx.platform.newId('src'), createdAt: now });
  await recordSource(tx, ctx, { deed: 'created', source: row });
  return row;
}

type Written = { deed: 'created' | 'updated' | 'imported' | 'removed'; source: store.SourceRow };

export async function recordSource(tx: Tx, ctx: Ctx, { deed, source }: Written): Promise<void> {
  const target = { kind: 'source', id: source.id, label: source.name };
  await record(tx, ctx, { action: `source.${deed}`, target, detail: { kind: source.kind } });
}

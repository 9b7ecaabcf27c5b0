import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import type { ListItems, ListSources, OneSource } from './schemas';
import * as store from './store';
import { viewSource, viewSources } from './views';

export async function listSources(ctx: Ctx, input: ListSources) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return withTenant(ctx, async (tx) => {
    const page = toPage(await store.listSources(tx, tenantId, input), input.limit, store.cursorOf);
    return { ...page, items: await viewSources(tx, ctx, page.items) };
  });
}

export async function getSource(ctx: Ctx, { id }: OneSource) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return withTenant(ctx, async (tx) => viewSource(tx, ctx, await store.getSource(tx, { tenantId, id })));
}

/** The pages, texts or pairs of a source, each with what became of it. */
export async function listItems(ctx: Ctx, input: ListItems) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return withTenant(ctx, async (tx) => {
    await store.getSource(tx, { tenantId, id: input.sourceId });
    const rows = await store.listItems(tx, tenantId, input);
    const page = toPage(rows, input.limit, ({ id }) => id);
    return { ...page, items: page.items.map(viewItem) };
  });
}

type Listed = Awaited<ReturnType<typeof store.listItems>>[number];

function viewItem({ document, status, ...item }: Listed) {
  return {
    ...item,
    status: status as 'found',
    documentId: document?.id ?? null,
    title: document?.title ?? null,
  };
}

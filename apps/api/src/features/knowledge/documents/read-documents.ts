import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { Mark } from '../../../platform/documents';
import { toPage } from '../../../platform/schema';
import type { SourceKind } from '../sources/schemas';
import type { ListDocuments, OneDocument } from './schemas';
import * as store from './store';

export async function listDocuments(ctx: Ctx, input: ListDocuments) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const rows = await withTenant(ctx, (tx) => store.listDocuments(tx, { tenantId, ...input }));
  return toPage(rows, input.limit, store.cursorOf);
}

/** Whole, with where its passages lie: for a reader who wants to see one in its place. */
export async function getDocument(ctx: Ctx, { id }: OneDocument) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return withTenant(ctx, async (tx) => {
    const { item, source, marks, ...row } = await store.getDocument(tx, { tenantId, id });
    const chunks = await store.listChunks(tx, { tenantId, id });
    return {
      ...row,
      source: { ...source, kind: source.kind as SourceKind },
      marks: marks as Mark[],
      chunks: chunks.map(({ startAt: start, endAt: end, ...chunk }) => ({ ...chunk, start, end })),
      hasFile: item.fileKey !== null,
    };
  });
}

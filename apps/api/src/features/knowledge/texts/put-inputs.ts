import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Conflict, Invalid } from '../../../platform/errors';
import { lockCollection } from '../collections/store';
import { putDocuments } from '../documents/put-documents';
import type { Input } from '../importing/inputs';
import type { Outcome } from '../importing/outcome';
import { readInput } from '../importing/read-input';
import { putItems } from '../importing/store';
import { openSource } from '../sources/open-source';
import { findSourceOfKind, lockSource, type SourceRow, updateSource } from '../sources/store';
import type { TextsPut } from './schemas';

type Kind = 'text' | 'questions';
type Place = {
  tenantId: string;
  kind: Kind;
  sourceId?: string | undefined;
  collectionId?: string | undefined;
};
export type Given = { key: string; input: Input };
type Read = Given & { outcome: Outcome };

const names = { text: 'Texts', questions: 'Questions and answers' } as const;

/** Short enough to be read at once: what is answered is found from then on. */
export async function putInputs(ctx: Ctx, place: Place, given: readonly Given[]): Promise<TextsPut> {
  const last = [...new Map(given.map((each) => [each.key, each])).values()];
  const read = await readAll(ctx, last);
  return withTenant(ctx, async (tx) => {
    const { tenantId, id } = await sourceFor(tx, ctx, place);
    const source = await updateSource(tx, { tenantId, id }, { updatedAt: ctx.platform.clock.now() });
    const items = await keepItems(tx, ctx, { source, read });
    const documents = items.flatMap(({ id, outcome }) =>
      outcome.kind === 'document' ? [{ ...outcome.document, itemId: id, source }] : [],
    );
    const put = await putDocuments(tx, ctx, { tenantId: place.tenantId, documents, whole: true });
    const outcomes = new Map(
      put.map(({ itemId, outcome }) => [itemId, outcome === 'unchanged' ? outcome : ('indexed' as const)]),
    );
    return { sourceId: source.id, items: items.map((item) => resultOf(item, outcomes.get(item.id))) };
  });
}

/** As many at a time as keep the workshop busy without filling this tenant's share of its queue. */
const readAtOnce = 4;

async function readAll(ctx: Ctx, given: readonly Given[]): Promise<Read[]> {
  const read: Read[] = [];
  const waiting = given.entries();
  const readOn = async () => {
    for (const [place, each] of waiting)
      read[place] = { ...each, outcome: await readInput(ctx, { input: each.input }) };
  };
  await Promise.all(Array.from({ length: readAtOnce }, readOn));
  return read;
}

async function sourceFor(tx: Tx, ctx: Ctx, { tenantId, kind, sourceId, collectionId }: Place) {
  if (sourceId) {
    const source = await lockSource(tx, { tenantId, id: sourceId });
    if (source.kind !== kind) throw new Conflict('This source takes something else.');
    return source;
  }
  if (!collectionId) throw new Invalid('Say which collection or source this goes to.');
  await lockCollection(tx, { tenantId, id: collectionId });
  const found = await findSourceOfKind(tx, { tenantId, collectionId, kind });
  return found ?? openSource(tx, ctx, { tenantId, kind, collectionId, name: names[kind] });
}

type Kept = { id: string; key: string; outcome: Outcome };

async function keepItems(
  tx: Tx,
  ctx: Ctx,
  { source, read }: { source: SourceRow; read: readonly Read[] },
): Promise<Kept[]> {
  const items = read.map(({ key: address, input, outcome }) => ({
    id: ctx.platform.newId('sit'),
    address,
    input,
    ...stateOf(outcome),
  }));
  const ids = await putItems(tx, { tenantId: source.tenantId, sourceId: source.id, items });
  return read.map(({ key, outcome }, place) => ({ id: ids[place] as string, key, outcome }));
}

function stateOf(outcome: Outcome) {
  if (outcome.kind === 'failed')
    return { status: 'failed', reason: outcome.reason, reasonText: outcome.words };
  return { status: 'indexed', reason: null, reasonText: null };
}

function resultOf({ id: itemId, key, outcome }: Kept, put: 'indexed' | 'unchanged' | undefined) {
  const reason = outcome.kind === 'failed' ? outcome.words : null;
  return { key, itemId, outcome: put ?? ('failed' as const), reason };
}

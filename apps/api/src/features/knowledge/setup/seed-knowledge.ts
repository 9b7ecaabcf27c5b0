import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { insertCollection, listCollections } from '../collections/store';
import type { Input } from '../importing/inputs';
import { startRun } from '../importing/start-run';
import { insertItems } from '../importing/store';
import { openSource } from '../sources/open-source';

export type KnowledgeSeed = {
  collection: { name: string; description: string };
  texts: readonly { title: string; text: string; url: string; publishedAt: string }[];
  questions: readonly { question: string; answer: string; url: string }[];
};

/** What a business knows to begin with, read in the background; does nothing where its collection is already. */
export async function seedKnowledge(
  ctx: Ctx,
  { collection, texts, questions }: KnowledgeSeed,
): Promise<void> {
  authorizeSystem(ctx);
  const tenantId = ctx.tenantId ?? '';
  await withTenant(ctx, async (tx) => {
    const known = await listCollections(tx, tenantId);
    if (known.some(({ name }) => name === collection.name)) return;
    const collectionId = ctx.platform.newId('col');
    await insertCollection(tx, { tenantId, id: collectionId, ...collection });
    const place = { tenantId, collectionId };
    const asked = questions.map(({ question: title, answer: text, url }) => ({
      address: title.toLowerCase(),
      input: { title, text, url, publishedAt: null },
    }));
    const written = texts.map((input) => ({ address: input.title.toLowerCase(), input }));
    await seedSource(tx, ctx, { ...place, kind: 'text', name: 'Texts', items: written });
    await seedSource(tx, ctx, { ...place, kind: 'questions', name: 'Questions and answers', items: asked });
  });
}

type Seed = {
  tenantId: string;
  collectionId: string;
  kind: 'text' | 'questions';
  name: string;
  items: readonly { address: string; input: Input }[];
};

async function seedSource(tx: Tx, ctx: Ctx, { items, ...seed }: Seed): Promise<void> {
  const { tenantId } = seed;
  const { id: sourceId } = await openSource(tx, ctx, seed);
  const rows = items.map((item) => ({
    tenantId,
    sourceId,
    id: ctx.platform.newId('sit'),
    status: 'found',
    ...item,
  }));
  await insertItems(tx, rows);
  await startRun(tx, ctx, { tenantId, sourceId });
}

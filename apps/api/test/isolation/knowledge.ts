import { createCollection } from '../../src/features/knowledge/collections/write-collection';
import { listGaps } from '../../src/features/knowledge/gaps/manage-gaps';
import { noteGap } from '../../src/features/knowledge/gaps/note-gap';
import { putTexts } from '../../src/features/knowledge/texts/put-texts';
import { withTenant } from '../../src/platform/db';
import { randomLetters } from '../../src/platform/ids';
import type { Cast } from './cast';
import { type Classified, mutation, page, query } from './classify';

const read = 'knowledge:read';
const write = 'knowledge:write';

const collectionOf = async ({ owner }: Cast) => {
  const { id } = await createCollection(owner, { name: randomLetters(10), description: '' });
  return { collectionId: id };
};

const textOf = async (cast: Cast) => {
  const place = await collectionOf(cast);
  const text = { title: 'Hours', text: 'The desk is open from six.', url: null, publishedAt: null };
  const { sourceId, items } = await putTexts(cast.owner, { ...place, texts: [text] });
  const itemId = items[0]?.itemId ?? '';
  const { owner } = cast;
  const document = await withTenant(owner, (tx) => tx.document.findFirst({ where: { itemId } }));
  return { sourceId, itemId, documentId: document?.id };
};

const sourceOf = async (cast: Cast) => ({ id: (await textOf(cast)).sourceId });

const gapOf = async ({ owner }: Cast) => {
  const question = randomLetters(12);
  const asked = { tenantId: owner.tenantId, question, language: null, terms: [question] };
  await withTenant(owner, (tx) => noteGap(tx, owner, asked));
  const { items } = await listGaps(owner, { status: 'open', search: question, limit: 1 });
  return { id: items[0]?.id };
};

/** Nobody answers at this address: only who may ask for it matters here. */
const url = 'https://site.invalid/';

export const knowledgeProcedures: Record<string, Classified> = {
  'collections.list': query(read),
  'collections.create': mutation(write, () => ({ name: randomLetters(10) })),
  'collections.update': mutation(write, async (cast) => ({
    id: (await collectionOf(cast)).collectionId,
    name: randomLetters(10),
  })),
  'collections.remove': mutation(write, async (cast) => ({ id: (await collectionOf(cast)).collectionId })),
  'sources.list': query(read, page),
  'sources.get': query(read, sourceOf),
  'sources.items': query(read, async (cast) => ({ sourceId: (await textOf(cast)).sourceId, limit: 5 })),
  'sources.createPage': mutation(write, async (cast) => ({ ...(await collectionOf(cast)), url })),
  'sources.createSite': mutation(write, async (cast) => ({ ...(await collectionOf(cast)), url })),
  'sources.update': mutation(write, async (cast) => ({ ...(await sourceOf(cast)), name: 'Renamed' })),
  'sources.importAgain': mutation(write, sourceOf),
  'sources.cancel': mutation(write, sourceOf),
  'sources.remove': mutation(write, sourceOf),
  'texts.put': mutation(write, async (cast) => ({
    ...(await collectionOf(cast)),
    texts: [{ title: 'Parking', text: 'Behind the house.' }],
  })),
  'texts.putQuestions': mutation(write, async (cast) => ({
    ...(await collectionOf(cast)),
    questions: [{ question: 'Where can I park?', answer: 'Behind the house.' }],
  })),
  'texts.readQuestionTable': mutation(write, () => ({ csv: 'question,answer\nWhere?,Here.' })),
  'texts.get': query(read, async (cast) => ({ itemId: (await textOf(cast)).itemId })),
  'texts.remove': mutation(write, async (cast) => ({ itemIds: [(await textOf(cast)).itemId] })),
  'documents.list': query(read, page),
  'documents.get': query(read, async (cast) => ({ id: (await textOf(cast)).documentId })),
  'documents.remove': mutation(write, async (cast) => ({ id: (await textOf(cast)).documentId })),
  'gaps.list': query(read, page),
  'gaps.answer': mutation(write, async (cast) => ({
    ...(await gapOf(cast)),
    ...(await collectionOf(cast)),
    question: 'Where can I park?',
    answer: 'Behind the house.',
  })),
  'gaps.mark': mutation(write, async (cast) => ({ ...(await gapOf(cast)), status: 'dismissed' })),
  'knowledge.discover': mutation(write, () => ({ url }), ['invalid']),
  'knowledge.search': query(read, () => ({ query: 'Where can I park?' })),
};

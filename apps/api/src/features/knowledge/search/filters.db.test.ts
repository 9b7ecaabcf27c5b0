import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection } from '../../../../test/knowledge';
import { listDocuments } from '../documents/read-documents';
import { putTexts } from '../texts/put-texts';
import { PutTexts } from '../texts/schemas';
import { SearchKnowledge } from './schemas';
import { searchKnowledge } from './search-knowledge';

const texts = PutTexts.shape.texts.parse([
  {
    title: 'Sauna hours',
    text: 'The sauna in the garden is open every evening from five to ten, except on Mondays.',
    publishedAt: '2024-03-01',
  },
  {
    title: 'Saunazeiten',
    text: 'Die Sauna im Garten ist jeden Abend von fünf bis zehn Uhr geöffnet, außer montags.',
    publishedAt: '2026-03-01',
  },
  {
    title: 'Horaires du sauna',
    text: 'Le sauna du jardin est ouvert chaque soir de cinq à dix heures, sauf le lundi.',
  },
]);

test('each document has its language and its day, and a search keeps to those it is given', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  await putTexts(ctx, { collectionId, texts });
  const { items } = await listDocuments(ctx, { limit: 10 });
  expect(items.map(({ title, language }) => `${title}: ${language}`).sort()).toEqual([
    'Horaires du sauna: fr',
    'Sauna hours: en',
    'Saunazeiten: de',
  ]);
  const found = async (filter: object) => {
    const asked = SearchKnowledge.parse({ query: 'sauna', ...filter });
    return (await searchKnowledge(ctx, asked)).passages.map(({ title }) => title).sort();
  };
  expect(await found({})).toHaveLength(3);
  expect(await found({ languages: ['de'] })).toEqual(['Saunazeiten']);
  expect(await found({ languages: ['en', 'fr'] })).toEqual(['Horaires du sauna', 'Sauna hours']);
  expect(await found({ since: '2026-01-01T00:00:00.000Z' })).toEqual(['Horaires du sauna', 'Saunazeiten']);
  expect(await found({ since: '2099-01-01T00:00:00.000Z' })).toEqual([]);
  expect(await found({ until: '2026-01-01T00:00:00.000Z' })).toEqual(['Sauna hours']);
  const spring = { since: '2026-02-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' };
  expect(await found(spring)).toEqual(['Saunazeiten']);
  expect(await found({ languages: ['de'], since: '2099-01-01T00:00:00.000Z' })).toEqual([]);
});

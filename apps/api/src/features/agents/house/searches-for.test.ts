import { expect, test } from 'vitest';
import { joinPassages, searchesFor } from './searches-for';

const searches = (question: string, ...earlier: string[]) =>
  searchesFor({ question, earlier, language: 'en' });

test('other names are searched for beside the question', async () => {
  const [wide, plain] = await searches('can we leave our suitcases?');
  expect(wide).toContain('luggage');
  expect(plain).toBe('can we leave our suitcases?');
});

test('what follows on is completed, and what replaces something stands in its place', async () => {
  expect((await searches('and for cats?', 'what does a dog cost?')).at(-1)).toBe(
    'what does a cost and for cats?',
  );
  expect((await searches('how much?', 'hello', 'do you have parking?')).at(-1)).toBe(
    'do you have parking how much?',
  );
  expect((await searches('where is the sauna?', 'do you have parking?')).at(-1)).toBe('where is the sauna?');
});

test('each of several questions is searched for, be it in a line of its own', async () => {
  const found = await searches('is there a sauna\nhow much is  breakfast');
  expect(found.at(-1)).toBe('how much is breakfast');
  expect(found).toContain('is there a sauna');
});

test('lists are joined in turns, each passage once', () => {
  const hits = (...ids: string[]) => ids.map((chunkId, at) => ({ chunkId, score: 8 - at * 4 }));
  expect(joinPassages([hits('a', 'b'), hits('b', 'c')], 3)).toEqual([
    { chunkId: 'a', score: 1 },
    { chunkId: 'b', score: 1 },
    { chunkId: 'c', score: 0.5 },
  ]);
});

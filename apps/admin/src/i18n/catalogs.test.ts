import { expect, test } from 'vitest';
import { english } from './catalogs';
import { common } from './en/common';

type Words = { [key: string]: string | Words };

const loaded = await Promise.all(
  Object.entries(english).map(async ([name, load]) => [name, await load()] as const),
);
const catalogs: readonly (readonly [string, Words])[] = [...loaded, ['common', common]];
const lines = catalogs.flatMap(([name, words]) => flatten(words, name));

function flatten(words: Words, path: string): { path: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: `${path}.${key}`, text: value }] : flatten(value, `${path}.${key}`),
  );
}

test('every plural has both forms of English', () => {
  const paths = new Set(lines.map(({ path }) => path));
  const lonely = [...paths].filter(
    (path) =>
      (path.endsWith('_one') && !paths.has(path.replace(/_one$/, '_other'))) ||
      (path.endsWith('_other') && !paths.has(path.replace(/_other$/, '_one'))),
  );
  expect(lonely).toEqual([]);
});

test('nothing is said with an exclamation mark, an ellipsis of dots, or blanks around it', () => {
  const odd = lines.filter(
    ({ text }) => text.includes('!') || text.includes('...') || text !== text.trim() || text === '',
  );
  expect(odd).toEqual([]);
});

test('a hole in a sentence has a name', () => {
  const holes = lines.flatMap(({ path, text }) =>
    [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => ({ path, name })),
  );
  expect(holes.length).toBeGreaterThan(20);
  expect(holes.filter(({ name }) => !/^[a-z]+$/i.test(name ?? ''))).toEqual([]);
});

test('no key holds a sign that means something else to the catalog', () => {
  expect(lines.filter(({ path }) => path.includes(':'))).toEqual([]);
});

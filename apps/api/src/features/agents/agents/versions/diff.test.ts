import { expect, test } from 'vitest';
import { AgentConfig } from '../schemas';
import { diffConfigs, diffLines } from './diff';

const signs = { same: ' ', added: '+', removed: '-' } as const;
const drawn = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${signs[kind]}${text}`);

test('lines that stay are told as such, those that go before those that come', () => {
  expect(drawn('a\nb\nc', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c']);
  expect(drawn('a\nb\nc\nd', 'b\nc\nnew\nd')).toEqual(['-a', ' b', ' c', '+new', ' d']);
  expect(drawn('', 'one')).toEqual(['-', '+one']);
  expect(drawn('same', 'same')).toEqual([' same']);
});

test('whatever two texts are, one comes of the other by the diff', () => {
  const pick = (seed: number) =>
    Array.from({ length: seed % 9 }, (_, at) => 'abc'[(seed * (at + 7)) % 3]).join('\n');
  for (let seed = 1; seed < 200; seed++) {
    const [before, after] = [pick(seed), pick(seed * 31)];
    const lines = diffLines(before, after);
    const without = (kind: string) =>
      lines
        .filter((line) => line.kind !== kind)
        .map(({ text }) => text)
        .join('\n');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  }
});

test('two texts of thousands of other lines are compared in no time', () => {
  const lines = (letter: string) => Array.from({ length: 4000 }, (_, at) => `${letter}${at}`).join('\n');
  expect(diffLines(lines('a'), lines('b'))).toHaveLength(8000);
});

test('only the fields that changed are told, long texts by their lines', () => {
  const from = AgentConfig.parse({ instructions: 'Be kind.\nBe brief.', tone: 'warm' });
  const to = AgentConfig.parse({ instructions: 'Be kind.', tone: 'concise' });
  expect(diffConfigs(from, to)).toEqual([
    {
      field: 'instructions',
      before: 'Be kind.\nBe brief.',
      after: 'Be kind.',
      lines: [
        { kind: 'same', text: 'Be kind.' },
        { kind: 'removed', text: 'Be brief.' },
      ],
    },
    { field: 'tone', before: 'warm', after: 'concise', lines: null },
  ]);
});

import { expect, test } from 'vitest';
import type { DiffLine } from '../types';
import { foldSame, sidesOf } from './sides';

const kinds: Record<string, DiffLine['kind']> = { '-': 'removed', '+': 'added' };
const lines = (...told: string[]): DiffLine[] =>
  told.map((line) => ({
    kind: kinds[line[0] ?? ' '] ?? 'same',
    text: line.slice(1),
  }));

test('what was replaced stands beside what replaced it', () => {
  const rows = sidesOf(lines(' a', '-b', '-c', '+B', ' d', '+e'));
  expect(rows.map(({ before, after }) => [before?.text, after?.text])).toEqual([
    ['a', 'a'],
    ['b', 'B'],
    ['c', undefined],
    ['d', 'd'],
    [undefined, 'e'],
  ]);
  expect(rows[1]?.before?.changed).toBe(true);
  expect(rows[0]?.before?.changed).toBe(false);
});

test('long stretches that stayed are folded, two lines around a change are kept', () => {
  const same = Array.from({ length: 6 }, (_, at) => ` ${at}`);
  const stretches = foldSame(sidesOf(lines(...same, '+new', ...same)));
  expect(stretches.map((each) => (each.kind === 'same' ? each.count : each.rows.length))).toEqual([4, 5, 4]);
});

test('nothing changed, nothing shown', () => {
  expect(foldSame(sidesOf(lines(' a', ' b')))).toEqual([{ kind: 'same', key: '0', count: 2 }]);
  expect(foldSame([])).toEqual([]);
});

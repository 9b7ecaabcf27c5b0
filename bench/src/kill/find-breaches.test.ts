import { expect, test } from 'vitest';
import { findBreaches } from './find-breaches';

const kept = {
  acknowledged: new Map([
    ['a', 'kill 1'],
    ['b', 'kill 2'],
  ]),
  unanswered: new Set(['kill 3', 'kill 4']),
};
const whole = {
  rows: new Map([
    ['seeded', 'Website'],
    ['a', 'kill 1'],
    ['b', 'kill 2'],
    ['c', 'kill 3'],
  ]),
  told: new Map([
    ['seeded', 1],
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]),
};
const without = <Value>(map: ReadonlyMap<string, Value>, id: string) =>
  new Map([...map].filter(([each]) => each !== id));

test('what was acknowledged is there; what was not may be', () => {
  expect(findBreaches(kept, whole)).toEqual([]);
});

test('each kind of breach is told', () => {
  const lost = { rows: without(whole.rows, 'b'), told: without(whole.told, 'b') };
  expect(findBreaches(kept, lost)).toEqual(['b (kill 2) was acknowledged and is lost']);

  const twice = { rows: new Map([...whole.rows, ['d', 'kill 1']]), told: new Map([...whole.told, ['d', 1]]) };
  expect(findBreaches(kept, twice)).toEqual(['kill 1 was sent once and is there twice']);

  const madeUp = {
    rows: new Map([...whole.rows, ['d', 'kill 9']]),
    told: new Map([...whole.told, ['d', 1]]),
  };
  expect(findBreaches(kept, madeUp)).toEqual(['kill 9 was never sent']);

  expect(findBreaches(kept, { ...whole, told: without(whole.told, 'c') })).toEqual([
    'c (kill 3) has 0 audit entries',
  ]);
  expect(findBreaches(kept, { ...whole, rows: without(whole.rows, 'c') })).toEqual([
    'c is in the audit log alone',
  ]);
});

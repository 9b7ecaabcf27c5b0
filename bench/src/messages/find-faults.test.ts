import { expect, test } from 'vitest';
import { findFaults } from './find-faults';

const stored = [
  { name: 'a', seq: 1 },
  { name: 'reply', seq: 2 },
  { name: 'b', seq: 3 },
];
const whole = {
  acknowledged: new Map([
    ['a', 1],
    ['b', 3],
  ]),
  sent: new Set(['a', 'b', 'c', 'reply']),
  shown: stored,
  stored,
};
const none = { lost: [], duplicated: [], disordered: [] };

test('what was acknowledged is there once and in order; what was only sent may be missing', () => {
  expect(findFaults(whole)).toEqual(none);
});

test('each kind of fault is told', () => {
  const gone = stored.slice(0, 2);
  expect(findFaults({ ...whole, stored: gone, shown: gone }).lost).toEqual([
    'b was acknowledged as 3 and is gone',
  ]);
  expect(findFaults({ ...whole, shown: stored.slice(0, 2) }).lost).toEqual(['3 is stored and not shown']);

  const twice = [...stored, { name: 'b', seq: 4 }];
  expect(findFaults({ ...whole, stored: twice, shown: twice })).toMatchObject({
    duplicated: ['b is stored more than once'],
  });
  expect(findFaults({ ...whole, shown: [...stored, { name: 'b', seq: 3 }] }).duplicated).toEqual([
    '3 is shown more than once',
  ]);
  expect(findFaults({ ...whole, sent: new Set(['a', 'reply']) }).duplicated).toEqual(['b was never sent']);

  const swapped = [stored[1], stored[0], stored[2]].flatMap((each) => each ?? []);
  expect(findFaults({ ...whole, shown: swapped }).disordered).toEqual([
    'shown: 2 does not follow',
    'shown: 1 does not follow',
  ]);
});

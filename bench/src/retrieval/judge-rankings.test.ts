import { expect, test } from 'vitest';
import { readGrades } from './collection';
import { judgeRankings } from './judge-rankings';

const grades = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

test('the best order is 1, nothing found is 0', () => {
  expect(judgeRankings([{ ranked: ['a', 'b', 'x'], grades }])).toEqual({
    ndcg10: 1,
    recall10: 1,
    recall100: 1,
    mrr10: 1,
  });
  expect(judgeRankings([{ ranked: ['c', 'x'], grades }])).toMatchObject({ ndcg10: 0, recall10: 0, mrr10: 0 });
});

test('a worse order counts less, by hand', () => {
  const { ndcg10, mrr10, recall10 } = judgeRankings([{ ranked: ['x', 'b'], grades }]);
  expect(ndcg10).toBeCloseTo(1 / Math.log2(3) / (2 + 1 / Math.log2(3)), 10);
  expect([mrr10, recall10]).toEqual([0.5, 0.5]);
});

test('judgements with or without a heading, in three or four columns', () => {
  const expected = new Map([['q1', new Map([['d1', 2]])]]);
  expect(readGrades('q1\td1\t2\n')).toEqual(expected);
  expect(readGrades('query-id\tcorpus-id\tscore\nq1\td1\t2')).toEqual(expected);
  expect(readGrades('q1\t0\td1\t2\r\n')).toEqual(expected);
});

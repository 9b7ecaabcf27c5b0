import { expect, test } from 'vitest';
import { topics } from '../../demo/corvane/faq';
import { search } from './knowledge-pages';

test('all words must occur, the question counts most', () => {
  const [first] = search(topics, 'late check-out');
  expect(first?.question).toBe('Can I check out late?');
  expect(search(topics, 'dog submarine')).toEqual([]);
  expect(search(topics, ' .?! ')).toEqual([]);
});

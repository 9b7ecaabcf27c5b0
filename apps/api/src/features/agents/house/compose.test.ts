import { expect, test } from 'vitest';
import { aPassage } from '../../../../test/house-passages';
import { compose } from './compose';
import type { Judged } from './judging/judge-units';
import type { Signs } from './judging/signs';
import type { Unit } from './units/cut-units';

const plainly = { question: 'What is there?', yesNo: /^is /i, backward: /(?!)/, maySay: () => true };

/** A document of one sentence. */
function judged(text: string, score: number): Judged {
  const unit: Unit = {
    start: 0,
    end: text.length,
    text,
    kind: 'sentence',
    asked: null,
    lead: null,
    block: 0,
    line: 0,
  };
  const ids = { chunkId: `chk_${text}`, documentId: `doc_${text}` };
  const passage = aPassage(text, { ...ids, title: text });
  return { passage, unit, units: [unit], signs: { asked: 0 } as Signs, score };
}

const quotesOf = (...all: Judged[]) => compose(all, plainly).sources.map(({ quote }) => quote);

test('what is not far behind the best is quoted beside it, and nothing else', () => {
  const [pool, bar] = ['The pool opens at nine.', 'The bar opens at ten.'] as const;
  expect(quotesOf(judged(pool, 9), judged(bar, 7.9))).toEqual([pool, bar]);
  expect(quotesOf(judged(pool, 9), judged(bar, 7.7))).toEqual([pool]);
});

test('the likeliest stands first, and three are enough', () => {
  const all = ['one', 'two', 'three', 'four'].map((text, at) => judged(`It is ${text}.`, 9 - at / 3));
  const { text, sources } = compose(all, plainly);
  expect(sources).toHaveLength(3);
  expect(text).toBe('It is one. [1]\n\nIt is two. [2]\n\nIt is three. [3]');
});

test('what is asked as the business itself asks it gets that answer alone', () => {
  const plain = judged('Until 11:30.', 9);
  const asked = { ...plain, unit: { ...plain.unit, asked: 'When is check-out?' } };
  const other = judged('From 15:00.', 8.9);
  expect(quotesOf({ ...asked, signs: { asked: 0.95 } as Signs }, other)).toEqual(['Until 11:30.']);
  expect(quotesOf({ ...asked, signs: { asked: 0.6 } as Signs }, other)).toHaveLength(2);
});

test('nothing is said twice', () => {
  expect(quotesOf(judged('It is one.', 9), judged('It is one.', 8.9), judged('It is two.', 8.8))).toEqual([
    'It is one.',
    'It is two.',
  ]);
});

test('together they stay short: what does not fit makes room for what does', () => {
  const long = (letter: string) => `${letter.repeat(249)}.`;
  const quotes = quotesOf(
    judged(long('A'), 9),
    judged(long('B'), 8.9),
    judged(long('C'), 8.8),
    judged('D.', 8.7),
  );
  expect(quotes).toEqual([long('A'), long('B'), 'D.']);
});

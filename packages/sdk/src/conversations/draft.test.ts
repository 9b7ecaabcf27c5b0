import { expect, test } from 'vitest';
import type { ReplyDraft } from '../types';
import { draftWith } from './draft';

const author = { kind: 'agent', id: 'agt_1', name: 'Bo' } as const;

/** What is shown after each piece. */
function shownAfter(...pieces: [at: number, text: string | null][]): (string | null)[] {
  let draft: ReplyDraft | null = null;
  return pieces.map(([at, text]) => {
    draft = draftWith(draft, { t: 'draft', conversationId: 'cnv_1', author, at, text });
    return draft?.text ?? null;
  });
}

test('pieces are put together where they belong', () => {
  const pieces = shownAfter([0, 'The pool'], [8, ' is open.'], [4, 'sauna is.']);
  expect(pieces).toEqual(['The pool', 'The pool is open.', 'The sauna is.']);
});

test('a newer one takes its place, and null takes it back', () => {
  const pieces = shownAfter([0, 'The pool is open.'], [0, 'I am'], [0, null], [4, ' not sure.']);
  expect(pieces).toEqual(['The pool is open.', 'I am', null, null]);
});

test('what goes on from something that was not heard is not shown', () => {
  expect(shownAfter([20, 'at eight.'])).toEqual([null]);
  expect(shownAfter([0, 'Open'], [20, 'at eight.'])).toEqual(['Open', null]);
});

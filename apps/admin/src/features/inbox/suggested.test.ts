import { messageLimits } from '@parley/shared/message-limits';
import { expect, test } from 'vitest';
import { createDrafts, type Draft } from './drafts';
import { changed, putSuggestion } from './suggested';

const dogs = { title: 'Dogs', quote: 'Dogs are welcome.' };
const fees = { title: 'Fees', quote: 'A dog costs 20 euros.' };
const suggestion = { by: 'Ada', draftId: 'drf_1', text: 'Two dogs at most [1].', sources: [dogs] };
const blank = createDrafts().get('cnv_a');
const aDraft = (given: Partial<Draft>): Draft => ({ ...blank, ...given });
const put = (given: Partial<Draft> = {}) => {
  const draft = aDraft(given);
  return changed(draft, putSuggestion(draft, suggestion));
};

test('a suggestion fills an empty field, with its sources', () => {
  expect(put({ mode: 'note', reply: ' ' })).toMatchObject({
    mode: 'reply',
    reply: suggestion.text,
    sources: [dogs],
    suggested: { by: 'Ada', draftId: 'drf_1' },
  });
});

test('what was written stays before it, and the marks keep to their sources', () => {
  expect(put({ reply: 'It is 20 euros [1]. ', sources: [fees] })).toMatchObject({
    reply: 'It is 20 euros [1].\n\nTwo dogs at most [2].',
    sources: [fees, dogs],
  });
});

test('sources that have no room leave no mark', () => {
  const sources = Array.from({ length: messageLimits.sources }, () => fees);
  const { reply, sources: after } = put({ reply: 'Hello', sources });
  expect(reply).toBe('Hello\n\nTwo dogs at most.');
  expect(after).toHaveLength(messageLimits.sources);
});

test('changed it is still a suggestion; emptied or taken out it is none', () => {
  const draft = put({ reply: 'Hello' });
  expect(changed(draft, { reply: `${draft.reply} Come along` }).suggested).toMatchObject({ by: 'Ada' });
  expect(changed(draft, { reply: ' ' }).suggested).toBeNull();
  expect(changed(draft, { reply: 'Hello ' }).suggested).toBeNull();
  const emptied = changed(draft, { reply: '' });
  expect(changed(emptied, { reply: 'My own words' }).suggested).toBeNull();
});

test('one that was asked for behind one that waits takes nothing from it', () => {
  const draft = put();
  const after = changed(draft, putSuggestion(draft, { ...suggestion, by: 'Ben', draftId: null }));
  expect(after.suggested).toEqual({ by: 'Ben', draftId: 'drf_1', before: '' });
});

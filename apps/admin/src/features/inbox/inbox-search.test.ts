import type { InboxConversation } from '@parley/shared/live-member';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, words } from '../../app/search';
import { aConversation } from './a-conversation.test-parts';
import { belongs, cleared, type InboxSearch, isNarrowed, toFilter } from './inbox-search';
import { searchNames } from './search-names';

const read = (address: string) => toFilter(words(...searchNames)(parseSearch(address)));

test('without words in the address, what still wants an answer is shown', () => {
  expect(read('')).toMatchObject({ statuses: ['open', 'escalated'], unread: false, text: null });
});

test('filters go into the address and come back as they were', () => {
  const search: InboxSearch = {
    view: 'closed',
    assignee: 'me',
    tag: 'late arrival',
    queue: 'Front desk',
    unread: 'yes',
    by: 'people',
    q: 'a&b',
  };
  expect(words(...searchNames)(parseSearch(stringifySearch(search)))).toEqual(search);
  expect(read(stringifySearch(search))).toEqual({
    statuses: ['closed'],
    channel: null,
    assignee: 'me',
    priority: null,
    tag: 'late arrival',
    queue: 'Front desk',
    unread: true,
    by: 'people',
    text: 'a&b',
  });
});

test('what an address makes up filters nothing', () => {
  expect(read('?view=odd&channel=pigeon&priority=most&unread=maybe&other=1')).toEqual(read(''));
});

test('clearing keeps the view and what lies open', () => {
  expect(cleared({ view: 'closed', open: 'cnv_a', tag: 'x', q: 'y' })).toEqual({
    view: 'closed',
    open: 'cnv_a',
  });
  expect([isNarrowed({ view: 'all' }), isNarrowed({ q: 'x' }), isNarrowed({ tag: 'x' })]).toEqual([
    false,
    true,
    true,
  ]);
});

test.each([
  ['', {}, true],
  ['', { status: 'snoozed' }, false],
  ['?view=all', { status: 'closed' }, true],
  ['?assignee=me', { assignee: { memberId: 'mem_me', name: 'Me' } }, true],
  ['?assignee=me', { assignee: { memberId: 'mem_other', name: 'Other' } }, false],
  ['?assignee=unassigned', {}, true],
  ['?assignee=mem_other', { assignee: { memberId: 'mem_other', name: 'Other' } }, true],
  ['?unread=yes', { unread: 0 }, false],
  ['?tag=vip', { tags: ['vip', 'late'] }, true],
  ['?queue=desk', { escalation: { reason: 'asked', queue: 'desk' } }, true],
  ['?queue=desk', { escalation: { reason: 'asked', queue: null } }, false],
  ['?queue=desk', {}, false],
  ['?priority=high', {}, false],
  ['?channel=web', {}, true],
  ['?by=agents', { answeredBy: 'agents' }, true],
  ['?by=agents', {}, false],
  ['?by=people', { waitingSince: '2026-03-10T12:00:00.000Z' }, true],
  ['?by=people', {}, false],
  ['?by=nobody', {}, true],
  ['?q=towel', {}, 'unknown'],
  ['?q=towel&unread=yes', { unread: 0 }, false],
] satisfies [string, Partial<InboxConversation>, boolean | 'unknown'][])(
  '%s takes %j: %s',
  (address, given, expected) => {
    const conversation = aConversation(given);
    expect(belongs(conversation, read(address), 'mem_me')).toBe(expected);
  },
);

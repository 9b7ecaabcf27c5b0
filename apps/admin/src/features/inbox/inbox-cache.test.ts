import type { InboxConversation } from '@parley/shared/live-member';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { aConversation } from './a-conversation.test-parts';
import { applyFrame } from './apply-frame';
import type { Counts } from './counts-after';
import { findConversation, patchConversation, putConversation, setEye } from './inbox-cache';
import { inboxKeys } from './inbox-keys';
import { toFilter } from './inbox-search';
import type { ListPage } from './merge-list';

const counts: Counts = { open: 3, mine: 0, unassigned: 3, unread: 2, escalated: 0, snoozed: 0, closed: 0 };

function anInbox(...items: InboxConversation[]) {
  const queryClient = new QueryClient();
  const page = (shown: InboxConversation[]) => ({
    pages: [{ items: shown, nextCursor: null }],
    pageParams: [null],
  });
  queryClient.setQueryData(inboxKeys.list(toFilter({})), page(items));
  queryClient.setQueryData(
    inboxKeys.list(toFilter({ unread: 'yes' })),
    page(items.filter(({ unread }) => unread > 0)),
  );
  queryClient.setQueryData(inboxKeys.counts, counts);
  setEye(queryClient, { me: 'mbr_me', openId: null });
  const idsIn = (search: Parameters<typeof toFilter>[0]) =>
    queryClient
      .getQueryData<{ pages: ListPage[] }>(inboxKeys.list(toFilter(search)))
      ?.pages.flatMap((one) => one.items.map(({ id }) => id));
  const counted = () => queryClient.getQueryData<Counts>(inboxKeys.counts);
  return { queryClient, idsIn, counted };
}

test('what is read leaves the unread list and the count in one step', () => {
  const { queryClient, idsIn, counted } = anInbox(aConversation({ unread: 2 }));
  putConversation(queryClient, aConversation({ unread: 0 }));
  expect([idsIn({}), idsIn({ unread: 'yes' }), counted()?.unread]).toEqual([['cnv_a'], [], 1]);
});

test('told twice, it is counted once', () => {
  const { queryClient, counted } = anInbox(aConversation());
  const closed = aConversation({ status: 'closed', unread: 0 });
  for (const _ of ['own', 'told']) applyFrame(queryClient, { t: 'conversation', conversation: closed });
  expect(counted()).toMatchObject({ open: 2, unassigned: 2, unread: 1, closed: 1 });
});

test('what is refused goes back to what it was', () => {
  const { queryClient, idsIn, counted } = anInbox(aConversation());
  const takeBack = patchConversation(queryClient, 'cnv_a', { status: 'snoozed' });
  expect([idsIn({}), counted()?.snoozed]).toEqual([[], 1]);
  takeBack();
  expect([idsIn({}), counted()]).toEqual([['cnv_a'], counts]);
});

test('what lies open stays in the list when it no longer fits', () => {
  const { queryClient, idsIn } = anInbox(aConversation());
  setEye(queryClient, { me: 'mbr_me', openId: 'cnv_a' });
  putConversation(queryClient, aConversation({ status: 'closed' }));
  expect(idsIn({})).toEqual(['cnv_a']);
  expect(findConversation(queryClient, 'cnv_a')?.status).toBe('closed');
});

test('what I am given counts as mine', () => {
  const { queryClient, counted } = anInbox(aConversation());
  putConversation(queryClient, aConversation({ assignee: { memberId: 'mbr_me', name: 'Me' } }));
  expect(counted()).toMatchObject({ mine: 1, unassigned: 2 });
});

test('a new conversation appears, and the counts are asked for again', () => {
  const { queryClient, idsIn } = anInbox();
  applyFrame(queryClient, { t: 'conversation', conversation: aConversation({ id: 'cnv_new' }) });
  expect(idsIn({})).toEqual(['cnv_new']);
  expect(queryClient.getQueryState(inboxKeys.counts)?.isInvalidated).toBe(true);
});

test('after a cut everything the inbox shows is read again', () => {
  const { queryClient } = anInbox(aConversation());
  applyFrame(queryClient, { t: 'welcome', at: '', memberId: null });
  expect(queryClient.getQueryState(inboxKeys.list(toFilter({})))?.isInvalidated).toBe(true);
});

test('what was deleted leaves every list; a deleted contact takes all of theirs along', () => {
  const one = aConversation({ id: 'cnv_a' });
  const two = aConversation({ id: 'cnv_b' });
  const other = aConversation({ id: 'cnv_c', contact: { ...one.contact, id: 'con_c' } });
  const { queryClient, idsIn } = anInbox(one, two, other);
  queryClient.setQueryData(inboxKeys.one('cnv_a'), one);
  queryClient.setQueryData(inboxKeys.one('cnv_c'), other);
  const stale = (id: string) => queryClient.getQueryState(inboxKeys.one(id))?.isInvalidated;
  const contactId = one.contact.id;
  applyFrame(queryClient, { t: 'removed', contactId, conversationId: 'cnv_a' });
  expect([idsIn({}), stale('cnv_a'), stale('cnv_c')]).toEqual([['cnv_b', 'cnv_c'], true, false]);
  applyFrame(queryClient, { t: 'removed', contactId, conversationId: null });
  expect([idsIn({}), idsIn({ unread: 'yes' })]).toEqual([['cnv_c'], ['cnv_c']]);
});

test('a visitor who says who they are is called so wherever they stand', () => {
  const one = aConversation({ id: 'cnv_a' });
  const { queryClient } = anInbox(one);
  queryClient.setQueryData(inboxKeys.one('cnv_a'), one);
  const contact = { ...one.contact, name: 'Mary', phone: null, fields: {} };
  applyFrame(queryClient, { t: 'contact', contact });
  const lists = queryClient.getQueryData<{ pages: ListPage[] }>(inboxKeys.list(toFilter({})));
  expect(lists?.pages[0]?.items[0]?.contact.name).toBe('Mary');
  expect(findConversation(queryClient, 'cnv_a')?.contact.name).toBe('Mary');
});

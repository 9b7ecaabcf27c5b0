import type { ContactView } from '@parley/shared/live';
import type { InboxConversation, NoteView } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type Counts, countsAfter } from './counts-after';
import { inboxKeys } from './inbox-keys';
import { belongs, type InboxFilter } from './inbox-search';
import { type ListPage, mergeIntoList } from './merge-list';
import { appendMessage, type ThreadPage, withNote } from './merge-thread';

/** Whose inbox it is and what lies open in it; known to whoever hears the news. */
export type Eye = { me: string | null; openId: string | null };

const blind: Eye = { me: null, openId: null };
const eyes = new WeakMap<QueryClient, Eye>();

export function setEye(queryClient: QueryClient, eye: Eye): void {
  eyes.set(queryClient, eye);
}

type Lists = InfiniteData<ListPage, string | null>;
type Thread = InfiniteData<ThreadPage, number | null>;

/** Shows a conversation as it is now wherever it is shown. */
export function putConversation(queryClient: QueryClient, conversation: InboxConversation): void {
  const { me, openId } = eyes.get(queryClient) ?? blind;
  const before = findConversation(queryClient, conversation.id);
  if (before && before.lastSeq > conversation.lastSeq) return;
  count(queryClient, { before, after: conversation, me });
  queryClient.setQueryData(inboxKeys.one(conversation.id), conversation);
  for (const [queryKey, data] of queryClient.getQueriesData<Lists>({ queryKey: inboxKeys.lists })) {
    if (!data) continue;
    const filter = queryKey[2] as InboxFilter;
    const held = conversation.id === openId;
    const pages = mergeIntoList(data.pages, conversation, { fits: belongs(conversation, filter, me), held });
    if (pages !== data.pages) queryClient.setQueryData<Lists>(queryKey, { ...data, pages });
  }
}

type Change = { before: InboxConversation | undefined; after: InboxConversation; me: string | null };

/** What was not known before may have been counted already: then the server counts. */
function count(queryClient: QueryClient, { before, ...change }: Change): void {
  const queryKey = inboxKeys.counts;
  if (!before) void queryClient.invalidateQueries({ queryKey });
  else
    queryClient.setQueryData<Counts>(
      queryKey,
      (counts) => counts && countsAfter(counts, { before, ...change }),
    );
}

/** Shows a change before the server has answered; the way back is what is returned. */
export function patchConversation(
  queryClient: QueryClient,
  id: string,
  patch: Partial<InboxConversation>,
): () => void {
  const before = findConversation(queryClient, id);
  if (!before) return () => undefined;
  putConversation(queryClient, { ...before, ...patch });
  return () => putConversation(queryClient, before);
}

export function findConversation(queryClient: QueryClient, id: string): InboxConversation | undefined {
  const one = queryClient.getQueryData<InboxConversation>(inboxKeys.one(id));
  if (one) return one;
  const lists = queryClient.getQueriesData<Lists>({ queryKey: inboxKeys.lists });
  return lists
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((item) => item.id === id);
}

/** Who they are by now, in every conversation of theirs. */
export function putContact(queryClient: QueryClient, { id, name, email, identified }: ContactView): void {
  const isTheirs = ({ contact }: InboxConversation) => contact.id === id;
  const renamed = (one: InboxConversation) =>
    isTheirs(one) ? { ...one, contact: { id, name, email, identified } } : one;
  queryClient.setQueriesData<Lists>({ queryKey: inboxKeys.lists }, (data) => {
    if (!data?.pages.some(({ items }) => items.some(isTheirs))) return data;
    return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(renamed) })) };
  });
  queryClient.setQueriesData<InboxConversation>({ queryKey: inboxKeys.ones }, (one) => one && renamed(one));
  void queryClient.invalidateQueries({ queryKey: [['contacts']] });
}

type Removed = { contactId: string; conversationId: string | null };

/** What was deleted leaves every list; where it lies open, the server says that it is gone. */
export function dropConversations(queryClient: QueryClient, { contactId, conversationId }: Removed): void {
  const isKept = ({ id, contact }: InboxConversation) =>
    conversationId === null ? contact.id !== contactId : id !== conversationId;
  queryClient.setQueriesData<Lists>(
    { queryKey: inboxKeys.lists },
    (data) =>
      data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter(isKept) })) },
  );
  const isGone = (one: unknown) => one !== undefined && !isKept(one as InboxConversation);
  void queryClient.invalidateQueries({
    queryKey: inboxKeys.ones,
    predicate: ({ state }) => isGone(state.data),
  });
  void queryClient.invalidateQueries({ queryKey: inboxKeys.counts });
  if (conversationId === null) void queryClient.invalidateQueries({ queryKey: ['contacts'] });
}

export function addMessage(queryClient: QueryClient, message: Message): void {
  const queryKey = inboxKeys.messages(message.conversationId);
  const thread = queryClient.getQueryData<Thread>(queryKey);
  if (!thread) return;
  const { pages, gap } = appendMessage(thread.pages, message);
  if (gap) void queryClient.invalidateQueries({ queryKey });
  else if (pages !== thread.pages) queryClient.setQueryData<Thread>(queryKey, { ...thread, pages });
}

export function addNote(queryClient: QueryClient, note: NoteView): void {
  const queryKey = inboxKeys.notes(note.conversationId);
  queryClient.setQueryData<NoteView[]>(queryKey, (notes) => (notes ? withNote(notes, note) : notes));
}

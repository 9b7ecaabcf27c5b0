import type { InboxConversation } from '@parley/shared/live-member';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Input } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useWaiting } from '../../app/undo';
import { inboxKeys } from './inbox-keys';
import { type InboxFilter, type InboxSearch, toFilter, viewOf } from './inbox-search';

type ListInput = NonNullable<Input['conversations']['list']>;

const pageSize = 50;

function toInput(search: InboxSearch, filter: InboxFilter): ListInput {
  const view = viewOf(search);
  return {
    status: view,
    limit: pageSize,
    ...(filter.channel !== null && { channel: filter.channel }),
    ...(filter.assignee !== null && { assignee: filter.assignee }),
    ...(filter.priority !== null && { priority: filter.priority }),
    ...(filter.tag !== null && { tag: filter.tag }),
    ...(filter.queue !== null && { queue: filter.queue }),
    ...(filter.unread && { unread: true }),
    ...(filter.by !== null && { answeredBy: filter.by }),
    ...(filter.by === 'people' && { waiting: true }),
    ...(filter.text !== null && { q: filter.text }),
  };
}

/** The list that the address asks for, page by page, kept up to date by what is heard. */
export function useConversations(search: InboxSearch) {
  const client = useTRPCClient();
  const waiting = useWaiting();
  const filter = toFilter(search);
  const input = toInput(search, filter);
  const query = useInfiniteQuery({
    queryKey: inboxKeys.list(filter),
    queryFn: ({ pageParam }) =>
      client.conversations.list.query(pageParam === null ? input : { ...input, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const conversations = useMemo<InboxConversation[] | undefined>(
    () => query.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !waiting.has(id)),
    [query.data, waiting],
  );
  return { ...query, conversations };
}

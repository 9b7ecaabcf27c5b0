import type { InboxConversation } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPCClient } from '../../api/trpc';
import { findConversation } from './inbox-cache';
import { inboxKeys } from './inbox-keys';
import { messagesOf } from './merge-thread';

/** The conversation that lies open, at once from the list it was opened from, and then as it is. */
export function useConversation(id: string) {
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  return useQuery<InboxConversation>({
    queryKey: inboxKeys.one(id),
    queryFn: async () => (await client.conversations.get.query({ conversationId: id })).conversation,
    initialData: () => findConversation(queryClient, id),
    initialDataUpdatedAt: 0,
  });
}

export function useMessages(conversationId: string) {
  const client = useTRPCClient();
  const query = useInfiniteQuery({
    queryKey: inboxKeys.messages(conversationId),
    queryFn: async ({ pageParam }) => {
      const { messages, more } = await client.conversations.messages.query({
        conversationId,
        ...(pageParam !== null && { beforeSeq: pageParam }),
      });
      return { items: messages, more };
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ items, more }) => (more ? (items[0]?.seq ?? null) : null),
  });
  const messages = useMemo<Message[] | undefined>(
    () => query.data && messagesOf(query.data.pages),
    [query.data],
  );
  return { ...query, messages };
}

export function useNotes(conversationId: string) {
  const client = useTRPCClient();
  return useQuery({
    queryKey: inboxKeys.notes(conversationId),
    queryFn: async () => (await client.conversations.notes.query({ conversationId })).items,
  });
}

import type { InboxConversation } from '@parley/shared/live-member';
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import type { AskedFor } from '../agents';

const askKey = (conversationId: string) => ['inbox', 'suggestion', conversationId];

/** Asks an agent what it would answer; what comes of it waits with its conversation, in place of what came before. */
export function useAskSuggestion({ id: conversationId, lastSeq }: InboxConversation) {
  const client = useTRPCClient();
  const drop = useDropSuggestion(conversationId);
  const mutationKey = askKey(conversationId);
  const asked = useAskedSuggestion(conversationId);
  const asking = asked !== undefined && !asked.answer && !asked.error;
  const { mutate } = useMutation({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: (_lastSeq: number) => client.drafts.suggest.mutate({ conversationId }),
  });
  const ask = () => {
    if (asking) return;
    drop();
    mutate(lastSeq);
  };
  return { ask, asking };
}

export function useDropSuggestion(conversationId: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    const cache = queryClient.getMutationCache();
    for (const asked of cache.findAll({ mutationKey: askKey(conversationId) })) cache.remove(asked);
  };
}

type Asked = { answer: AskedFor | undefined; error: unknown; lastSeq: number };

export function useAskedSuggestion(conversationId: string): Asked | undefined {
  return useMutationState({
    filters: { mutationKey: askKey(conversationId) },
    select: ({ state }): Asked => ({
      answer: state.data as AskedFor | undefined,
      error: state.error,
      lastSeq: state.variables as number,
    }),
  }).at(-1);
}

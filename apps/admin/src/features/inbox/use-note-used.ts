import { useMutation, useQueryClient } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';
import type { Used } from './send-reply';

/** The draft is no longer offered at once; the server keeps what was made of it. */
export function useNoteUsed() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const onError = useSayTrouble();
  const { mutate } = useMutation({
    mutationFn: ({ draftId, text }: Used & { conversationId: string }) =>
      client.drafts.use.mutate({ draftId, text }),
    retry: (failures, error) => failures < 2 && explain(error).retryable,
    onMutate: ({ conversationId, draftId }) => {
      const queryKey = trpc.drafts.list.queryKey({ conversationId });
      queryClient.setQueryData(
        queryKey,
        (page) => page && { ...page, items: page.items.filter(({ id }) => id !== draftId) },
      );
    },
    onError,
    onSettled: () => queryClient.invalidateQueries(trpc.drafts.pathFilter()),
  });
  return mutate;
}

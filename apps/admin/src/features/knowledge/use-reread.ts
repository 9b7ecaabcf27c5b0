import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';

export const knowledgePages = ['knowledge-pages'] as const;

/** Every list of the knowledge: what changes one of them changes how the others count. */
export function useReread(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: knowledgePages }),
      queryClient.invalidateQueries(trpc.sources.pathFilter()),
      queryClient.invalidateQueries(trpc.collections.pathFilter()),
      queryClient.invalidateQueries(trpc.documents.pathFilter()),
      queryClient.invalidateQueries(trpc.knowledge.pathFilter()),
    ]);
}

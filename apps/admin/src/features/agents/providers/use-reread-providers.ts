import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../api/trpc';

/** After a key was set, tried or taken away. */
export function useRereadProviders(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.modelProviders.pathFilter());
}

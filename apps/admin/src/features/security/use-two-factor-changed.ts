import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';

export function useTwoFactorChanged(): (says: string) => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async (says) => {
    sayDone(says);
    await queryClient.invalidateQueries(trpc.me.pathFilter());
  };
}

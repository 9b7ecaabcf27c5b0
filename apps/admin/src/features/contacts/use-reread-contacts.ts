import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';

export const contactPages = ['contacts'] as const;

/** The list, which comes by pages, and whoever lies open. */
export function useRereadContacts(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: contactPages }),
      queryClient.invalidateQueries(trpc.contacts.pathFilter()),
    ]);
}

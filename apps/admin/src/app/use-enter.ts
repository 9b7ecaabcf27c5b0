import { hashKey, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Me } from '../api/contract';
import { useTRPC } from '../api/trpc';
import { useTab } from './context';

/** After the session has changed: learn who we are now, forget what others saw, and go there. */
export function useEnter(): (href: string) => Promise<void> {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const router = useRouter();
  const tab = useTab();
  return async (href) => {
    const options = trpc.me.get.queryOptions();
    tab.show(null);
    const me: Me = await queryClient.fetchQuery({ ...options, staleTime: 0 });
    tab.show(me.workspace?.id ?? null);
    const kept = hashKey(options.queryKey);
    queryClient.removeQueries({ predicate: (query) => query.queryHash !== kept });
    await router.navigate({ href });
  };
}

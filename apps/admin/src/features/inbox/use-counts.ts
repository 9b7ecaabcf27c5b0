import { useQuery } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { inboxKeys } from './inbox-keys';

/** How much there is of what; undefined until it is known. */
export function useCounts() {
  const client = useTRPCClient();
  const enabled = useCan('conversations:read');
  return useQuery({ queryKey: inboxKeys.counts, queryFn: () => client.conversations.counts.query(), enabled })
    .data;
}

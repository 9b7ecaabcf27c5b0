import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Face } from '../../ui/face';

/** The picture of an agent as it is now; nothing for one that was put away, and for who may not see agents. */
export function AgentFace({ agentId }: { agentId: string }) {
  const trpc = useTRPC();
  const enabled = useCan('agents:read');
  const { data } = useQuery({
    ...trpc.agents.list.queryOptions({ state: 'current' }),
    enabled,
    retry: false,
    staleTime: 60_000,
  });
  const agent = data?.items.find(({ id }) => id === agentId);
  return agent ? <Face avatar={agent.avatar} size="tiny" /> : null;
}

import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';

const states = ['current', 'archived'] as const;

/** By its id, those put away too; the id itself until it is known, and for who may not see agents. */
export function useAgentName(): (id: string) => string {
  const trpc = useTRPC();
  const enabled = useCan('agents:read');
  const names = useQueries({
    queries: states.map((state) => ({
      ...trpc.agents.list.queryOptions({ state }),
      enabled,
      staleTime: 60_000,
    })),
    combine: (lists) =>
      new Map(lists.flatMap(({ data }) => data?.items.map(({ id, name }) => [id as string, name]) ?? [])),
  });
  return useCallback((id) => names.get(id) ?? id, [names]);
}

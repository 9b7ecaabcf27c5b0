import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Source } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useReread } from './use-reread';

const everyMs = 1000;

/** Sources at work, asked for every second as long as there are any and somebody looks. */
export function useImporting(): ReadonlyMap<string, Source> {
  const trpc = useTRPC();
  const reread = useReread();
  const importing = useQuery({
    ...trpc.sources.list.queryOptions({ status: 'importing', limit: 100 }),
    refetchInterval: ({ state }) => (state.data?.items.length ? everyMs : false),
  });
  const items = importing.data?.items ?? [];
  const ids = items.map(({ id }) => id).join(' ');
  const ended = useEffectEvent(() => void reread());
  useEffect(() => {
    if (ids === '') return;
    return () => ended();
  }, [ids]);
  return new Map(items.map((source) => [source.id, source]));
}

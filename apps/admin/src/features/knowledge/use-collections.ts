import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';

export function useCollections(): Collection[] | undefined {
  const trpc = useTRPC();
  return useQuery(trpc.collections.list.queryOptions()).data?.items;
}

export function useCollectionName(): (id: string) => string {
  const collections = useCollections();
  return (id) => collections?.find((each) => each.id === id)?.name ?? '';
}

/** The collection that was chosen; the first there is; or a first one, made without a word. */
export function useEnsureCollection(): (chosen: string | null) => Promise<string> {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const making = useRef<Promise<string> | null>(null);
  const find = async () => {
    const [first] = (await client.collections.list.query()).items;
    if (first) return first.id;
    return (await client.collections.create.mutate({ name: t('collections.general') })).id;
  };
  return async (chosen) => {
    if (chosen !== null) return chosen;
    making.current ??= find().finally(() => {
      making.current = null;
    });
    return making.current;
  };
}

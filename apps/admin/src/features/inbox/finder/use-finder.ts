import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';

const pauseMs = 200;
const limit = 8;

/** What can be looked through: the knowledge, and each catalog. */
export function usePlaces() {
  const trpc = useTRPC();
  const knowledge = useCan('knowledge:read');
  const catalog = useCan('catalog:read');
  const catalogs = useQuery({ ...trpc.catalogs.list.queryOptions(), enabled: catalog });
  const filled = catalogs.data?.items.filter(({ items }) => items > 0) ?? [];
  return {
    knowledge,
    catalogs: filled,
    waiting: catalog && catalogs.isPending,
    none: !knowledge && !catalog,
  };
}

export function useTyped(first: string) {
  const [typed, setTyped] = useState(first);
  const [query] = useDebouncedValue(typed.replaceAll(/\s+/g, ' ').trim(), pauseMs);
  return { typed, setTyped, query };
}

export function usePassages(query: string) {
  const trpc = useTRPC();
  return useQuery({
    ...trpc.knowledge.search.queryOptions({ query: query.slice(0, 1000), limit, perDocument: 2 }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}

export function useItems(query: string, catalogId: string) {
  const trpc = useTRPC();
  return useQuery({
    ...trpc.catalogSearch.search.queryOptions({ catalogId, query: query.slice(0, 400), limit }),
    placeholderData: keepPreviousData,
  });
}

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

/** What the visitor reads: items are told to them in it. */
export function useReader(contactId: string): string | undefined {
  const trpc = useTRPC();
  const known = useCan('contacts:read');
  const { data } = useQuery({ ...trpc.contacts.get.queryOptions({ id: contactId }), enabled: known });
  return data?.locale ?? undefined;
}

type ItemsAsked = { catalogId: string; language: string | undefined };

export function useItems(query: string, { catalogId, language }: ItemsAsked) {
  const trpc = useTRPC();
  const asked = { catalogId, query: query.slice(0, 400), limit, ...(language && { language }) };
  return useQuery({
    ...trpc.catalogSearch.search.queryOptions(asked),
    placeholderData: keepPreviousData,
  });
}

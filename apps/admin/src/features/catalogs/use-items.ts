import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPCClient } from '../../api/trpc';
import { useWaiting } from '../../app/undo';
import { readFilters, readSort } from './item-search';
import { catalogPages } from './use-catalogs';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const pageSize = 50;

/** What the address asks for, page by page: words and conditions are read as a visitor's would be. */
export function useItems() {
  const client = useTRPCClient();
  const waiting = useWaiting();
  const { catalogId } = route.useParams();
  const { q, filters, sort } = route.useSearch();
  const order = readSort(sort) ?? (q === undefined ? { by: 'newest', direction: 'down' as const } : null);
  const found = useInfiniteQuery({
    queryKey: [...catalogPages, 'items', catalogId, q, filters, sort],
    queryFn: ({ pageParam }) =>
      client.catalogSearch.search.query({
        catalogId,
        limit: pageSize,
        filters: readFilters(filters),
        alternatives: 'never',
        facets: pageParam === null,
        ...(q !== undefined && { query: q }),
        ...(order && { sort: order }),
        ...(pageParam !== null && { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const [first] = found.data?.pages ?? [];
  return {
    first,
    data: found.data?.pages
      .flatMap(({ items }) => items.map(({ item }) => item))
      .filter(({ id }) => !waiting.has(id)),
    error: found.error,
    refetch: found.refetch,
    more: found.hasNextPage,
    loadingMore: found.isFetchingNextPage,
    loadMore: () => void found.fetchNextPage(),
  };
}

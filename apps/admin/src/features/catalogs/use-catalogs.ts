import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';

export const catalogPages = ['catalog-pages'] as const;

export function useCatalogs() {
  const trpc = useTRPC();
  return useQuery(trpc.catalogs.list.queryOptions());
}

/** Everything of catalogs: what changes an item changes counts, searches and comparisons too. */
export function useRereadCatalogs(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: catalogPages }),
      queryClient.invalidateQueries(trpc.catalogs.pathFilter()),
      queryClient.invalidateQueries(trpc.catalogItems.pathFilter()),
      queryClient.invalidateQueries(trpc.catalogImports.pathFilter()),
      queryClient.invalidateQueries(trpc.catalogSearch.pathFilter()),
    ]);
}

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

type Page<Item> = { items: Item[]; nextCursor: string | null };

type PagesOptions<Item> = {
  queryKey: readonly unknown[];
  load: (cursor: { cursor?: string }) => Promise<Page<Item>>;
};

export type Pages<Item> = {
  data: Item[] | undefined;
  error: unknown;
  refetch: () => unknown;
  more: boolean;
  loadingMore: boolean;
  loadMore: () => void;
};

/** A list that comes page by page. The server takes a cursor and nothing beside it, so it gets just that. */
export function usePages<Item>({ queryKey, load }: PagesOptions<Item>): Pages<Item> {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // What is shown stays while a changed search is on its way.
    placeholderData: keepPreviousData,
  });
  return {
    data: list.data?.pages.flatMap((page) => page.items),
    error: list.error,
    refetch: list.refetch,
    more: list.hasNextPage,
    loadingMore: list.isFetchingNextPage,
    loadMore: () => void list.fetchNextPage(),
  };
}

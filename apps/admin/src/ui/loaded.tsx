import type { ReactNode } from 'react';
import { ErrorState, ListSkeleton } from './states';

type LoadedProps<T> = {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
};

/** One of three: the data, the reason there is none, or the shape of what is on its way. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <ListSkeleton />;
}

import { TroubleNotice } from './trouble';

type LoadTroubleProps = { query: { data: unknown; error: unknown; refetch: () => unknown } };

/** A part of a page that could not be loaded, in its place among what could. */
export function LoadTrouble({ query: { data, error, refetch } }: LoadTroubleProps) {
  return <TroubleNotice error={data === undefined ? error : null} onRetry={refetch} />;
}

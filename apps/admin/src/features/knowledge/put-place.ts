import type { Output } from '../../api/contract';
import { AuthRefusal } from '../../api/explain';

/** A source that is there, or the collection where one is found or made. */
export type PutPlace = { sourceId: string } | { chosen: string | null };

/** One thing was put: if it could not be read, that is the answer to the form. */
export function refusedIn({ items }: Output['texts']['put']): void {
  const failed = items.find(({ outcome }) => outcome === 'failed');
  if (failed) throw new AuthRefusal(failed.reason ?? '', { kind: 'invalid' });
}

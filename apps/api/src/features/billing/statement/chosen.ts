import type { EntryFilter as Asked } from '../ledger/store/read';
import type { EntryKind } from '../ledger/types';
import type { EntryFilter } from './schemas';

const shown: Record<EntryFilter['show'], readonly EntryKind[] | undefined> = {
  all: undefined,
  charges: ['settle'],
  money: ['grant', 'purchase', 'refund', 'adjustment', 'expiry'],
};

/** A filter in the words of the store. */
export function chosen({ kind, show, from, to, ...same }: EntryFilter): Asked {
  return {
    ...same,
    kinds: kind ? [kind] : shown[show],
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  };
}

import { Conflict } from '../errors';
import type { CountedLimit } from './limits';

export type Room = { limit: CountedLimit; has: number; most: number | null };

const things = {
  members: 'members',
  contacts: 'contacts',
  documents: 'documents',
  catalogItems: 'catalog items',
} as const satisfies Record<CountedLimit, string>;

/** For an error, and for a row that did not fit. */
export function overLimitText({ limit, has, most }: Room): string {
  const count = (most ?? 0).toLocaleString('en');
  return `Your plan holds ${count} ${things[limit]}, and ${has.toLocaleString('en')} are there. A larger plan takes more.`;
}

/** What is there stays; only more of it does not fit. */
export class OverLimit extends Conflict {
  readonly fields: Record<string, string>;
  constructor(room: Room) {
    super(overLimitText(room));
    const { limit, has, most } = room;
    this.fields = { overLimit: limit, has: String(has), most: String(most ?? 0), upgrade: '/admin/billing' };
  }
}

import { Conflict } from '../errors';
import type { CountedLimit } from './limits';

const things = {
  members: 'members',
  contacts: 'contacts',
  documents: 'documents',
  catalogItems: 'catalog items',
} as const satisfies Record<CountedLimit, string>;

/** What is there stays; only more of it does not fit. */
export class OverLimit extends Conflict {
  readonly fields: Record<string, string>;
  constructor(
    readonly limit: CountedLimit,
    { has, most }: { has: number; most: number },
  ) {
    const count = most.toLocaleString('en');
    super(
      `Your plan holds ${count} ${things[limit]}, and ${has.toLocaleString('en')} are there. A larger plan takes more.`,
    );
    this.fields = { overLimit: limit, has: String(has), most: String(most), upgrade: '/admin/billing' };
  }
}

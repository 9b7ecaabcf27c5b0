import { type Caller, rest } from '../people/call';

export type Stored = {
  /** The names of the rows, by their ids. */
  rows: Map<string, string>;
  /** How often the audit log tells of each row. */
  told: Map<string, number>;
};

type Row = { id: string; name: string };
type Page = { items: { target: { id: string | null } | null }[]; nextCursor: string | null };

/** What the server knows of its writes: the rows, and what the same transactions wrote into the audit log. */
export async function readStored(caller: Caller): Promise<Stored> {
  const { items } = await rest<{ items: Row[] }>(caller, '/site-keys');
  const told = new Map<string, number>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page = await rest<Page>(caller, `/audit?action=site-key.created&limit=100${from}`);
    for (const { target } of page.items) if (target?.id) told.set(target.id, (told.get(target.id) ?? 0) + 1);
    cursor = page.nextCursor;
  }
  return { rows: new Map(items.map(({ id, name }) => [id, name])), told };
}

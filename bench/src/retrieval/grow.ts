import { type SearchNode, type TenantCtx, withTenant } from '@parley/api/bench';
import type { Texts } from './invent-texts';

export const index = 'knowledge';
const chunksPerTransaction = 100;

type Growing = { tenant: TenantCtx; from: number; to: number; texts: Texts; keep?: (body: string) => void };

/** Adds chunks, ten of a document, and says how many bytes of text that was. */
export async function grow(
  { search }: SearchNode,
  { tenant, from, to, texts, keep = () => undefined }: Growing,
): Promise<number> {
  let bytes = 0;
  for (let at = from; at < to; at += chunksPerTransaction) {
    const bodies = Array.from({ length: Math.min(chunksPerTransaction, to - at) }, () => texts.passage());
    bytes += bodies.reduce((sum, body) => sum + body.length, 0);
    for (const body of bodies) keep(body);
    await withTenant(tenant, async (tx) => {
      const first = await search.allot(tx, index, bodies.length);
      const documents = bodies.map((body, place) => ({
        number: first + place,
        group: Math.floor((first + place) / 10),
        language: 'en',
        title: texts.title(),
        headings: '',
        body,
      }));
      await search.add(tx, index, documents);
    });
  }
  return bytes;
}

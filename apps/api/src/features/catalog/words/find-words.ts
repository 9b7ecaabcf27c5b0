import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { Hit, TermSource } from '../../../platform/search';
import { wordIndex } from './write-words';

export type WordsAsked = { catalogId: string; text: string; numbers: readonly number[] | null };
export type WordHit = { number: number; score: number; words: string[] };

const most = 500;
/** What has less of the question than this share of what the best has is no answer to it. */
const leastShare = 0.5;
const spoken = new Set<TermSource>(['question', 'part', 'similar']);

/** The items a text speaks of, the best first, by their numbers. */
export async function findWords(
  tx: Tx,
  ctx: Ctx,
  { catalogId, text, numbers }: WordsAsked,
): Promise<WordHit[]> {
  if (text === '') return [];
  const among = numbers && new Set(numbers);
  const { hits } = await ctx.platform.search.query(tx, wordIndex(catalogId), {
    text,
    limit: most,
    feedback: false,
    explain: true,
    ...(among && { only: (_, group) => among.has(group) }),
  });
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  return hits
    .filter(({ coverage }) => coverage >= best * leastShare)
    .map((hit) => ({ number: hit.group, score: hit.score, words: wordsOf(hit) }));
}

function wordsOf({ why }: Hit): string[] {
  const said = (why ?? []).filter(({ source }) => spoken.has(source));
  return [...new Set(said.flatMap(({ of }) => of ?? []))];
}

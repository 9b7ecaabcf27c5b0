import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { Meaning } from '../../../platform/embeddings';
import type { Hit, MeaningState, TermSource } from '../../../platform/search';
import type { Sheet } from '../search/sheet/sheet';
import { wordIndex } from './write-words';

export type WordsAsked = {
  catalogId: string;
  text: string;
  meaning: Meaning | null;
  sheet: Sheet;
  among: Int32Array | null;
};
export type FoundWords = {
  /** How well it speaks of the text, by the row of an item, the best first. */
  worth: ReadonlyMap<number, number>;
  /** Which of the text’s words it has. */
  mentionedBy(row: number): string[];
  /** Whether it is here for what it means, too. */
  isAlike(row: number): boolean;
  /** Whether that had its say; null where it was not asked. */
  meaning: MeaningState | null;
};

const most = 500;
/** What has less of the question than this share of what the best has is no answer to it. */
const leastShare = 0.5;
const spoken = new Set<TermSource>(['question', 'part', 'similar']);
/** What is less alike is no answer to it, unless its words are. */
const leastLikeness = 0.5;
const none: FoundWords = {
  worth: new Map(),
  mentionedBy: () => [],
  isAlike: () => false,
  meaning: null,
};

/** The items a text speaks of. */
export async function findWords(
  tx: Tx,
  ctx: Ctx,
  { catalogId, text, meaning, sheet, among }: WordsAsked,
): Promise<FoundWords> {
  if (text === '') return none;
  const only = among && maskOf(sheet, among);
  const { hits, whyOf, ...found } = await ctx.platform.search.query(tx, wordIndex(catalogId), {
    text,
    meaning,
    limit: most,
    feedback: false,
    ...(only && { only: (_, group) => only[sheet.rowOf(group)] === 1 }),
  });
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  const isNamed = ({ wordRank, coverage }: Hit) => wordRank !== null && coverage >= best * leastShare;
  const good = hits.filter((hit) => isNamed(hit) || isAlike(hit));
  const byRow = new Map(
    good.map((hit) => [sheet.rowOf(hit.group), hit] as const).filter(([row]) => row >= 0),
  );
  return {
    worth: new Map([...byRow].map(([row, { score }]) => [row, score])),
    mentionedBy(row) {
      const hit = byRow.get(row);
      const said = hit ? whyOf(hit).filter(({ source }) => spoken.has(source)) : [];
      return [...new Set(said.flatMap(({ of }) => of ?? []))];
    },
    isAlike(row) {
      const hit = byRow.get(row);
      return hit !== undefined && isAlike(hit);
    },
    meaning: found.meaning,
  };
}

const isAlike = ({ meaning }: Hit) => (meaning?.likeness ?? 0) >= leastLikeness;

function maskOf(sheet: Sheet, rows: Int32Array): Uint8Array {
  const mask = new Uint8Array(sheet.rows);
  for (const row of rows) mask[row] = 1;
  return mask;
}

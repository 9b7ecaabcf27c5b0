import { highlight } from '../../../platform/search';
import { foundOf } from './domain';
import type { Answer } from './find-passages';
import type { Found, Passage } from './schemas';

/** Passages as they are shown, the best first, each with what matched in it. */
export async function shownOf({ hits, terms, rows }: Answer): Promise<Pick<Found, 'passages' | 'found'>> {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const passages: Passage[] = [];
  for (const { number, score, why, wordRank, meaning } of hits) {
    const row = byNumber.get(number);
    if (!row) continue;
    const { number: _, ...passage } = row;
    const highlights = await highlight(row.text, terms, row.language);
    passages.push({ ...passage, score, highlights, wordRank, meaning, why });
  }
  return { passages, found: foundOf(hits) };
}

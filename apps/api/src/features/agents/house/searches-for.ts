import { wholeQuestions } from './reading/parts';
import { readerFor } from './reading/reader';
import { widen } from './reading/widen';

type Given = { question: string; earlier: readonly string[]; language: string | null };

const longest = 1000;

/** What to search for: each question, made whole by what was asked before, and the same with other names for it. */
export async function searchesFor({ question, earlier, language }: Given): Promise<string[]> {
  const reader = await readerFor(language);
  const searches = wholeQuestions(question, earlier, reader).flatMap((each) => {
    const whole = each.replace(/\s+/g, ' ').trim();
    const wide = widen(whole, reader);
    return wide === null ? [whole] : [wide, whole];
  });
  return searches.map((text) => text.slice(0, longest));
}

type Ranked = { chunkId: string; score: number };

/** All that is asked, made whole by what was asked before. */
export async function wholeOf({ question, earlier, language }: Given): Promise<string> {
  return wholeQuestions(question, earlier, await readerFor(language))
    .join(' ')
    .slice(0, longest);
}

/** In turns, each once; scores beside the best of their own search. */
export function joinPassages<Passage extends Ranked>(
  lists: readonly (readonly Passage[])[],
  most: number,
): Passage[] {
  const joined = new Map<string, Passage>();
  const longestList = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longestList; at += 1) {
    for (const list of lists) {
      const passage = list[at];
      const top = list[0]?.score || 1;
      if (!passage || joined.has(passage.chunkId) || joined.size >= most) continue;
      joined.set(passage.chunkId, { ...passage, score: passage.score / top });
    }
  }
  return [...joined.values()];
}

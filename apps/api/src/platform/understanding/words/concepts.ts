import { linesOf } from '../text/expand';
import { hash } from '../text/hash';
import { plainWord } from '../text/tokens';
import { businessConcepts } from './business-concepts';
import { everydayConcepts } from './everyday-concepts';
import { stem } from './stem';

/** Numbers and times of day are concepts as well. */
const numbers = [0];
const times = [1];
const none: readonly number[] = [];
let index: Map<string, readonly number[]> | null = null;

/** The concepts a word belongs to: what makes “purchase” and “buy” alike without having seen both. */
export function conceptsOf(word: string, stemmed: string): readonly number[] {
  if (isDigit(word.charCodeAt(0))) return /^\d+$/.test(word) ? numbers : times;
  index ??= indexed();
  return index.get(stemmed) ?? none;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function indexed(): Map<string, readonly number[]> {
  const concepts = new Map<string, Set<number>>();
  for (const line of linesOf(everydayConcepts + businessConcepts)) {
    const [name = '', words = ''] = line.split(': ');
    // By name, so that models which were stored outlive a new line.
    const concept = hash(name, 2);
    for (const word of words.split(' ')) {
      const key = stem(plainWord(word));
      concepts.set(key, (concepts.get(key) ?? new Set()).add(concept));
    }
  }
  return new Map([...concepts].map(([word, places]) => [word, [...places]]));
}

import { hash, mix, seedOf } from '../text/hash';
import { tokensOf } from '../text/tokens';
import { conceptsOf } from '../words/concepts';
import { stem } from '../words/stem';

/** How often each feature of a text occurs, by its hash; a block a kind of feature. */
export type Features = { readonly blocks: readonly Map<number, number>[]; readonly words: readonly number[] };

const mostTokens = 120;
const mostConcepts = 40;
const shortestGram = 2;
const longestGram = 4;
const kinds = { word: 1, letters: 3, concept: 4, sign: 5 } as const;
const edge = 1;

/** `signs` are what else is known of it, by name, those of a kind together. */
export function featuresOf(text: string, signs: readonly (readonly string[])[] = []): Features {
  const words = tokensOf(text)
    .slice(0, mostTokens)
    .map(({ word }) => word);
  const stems = words.map(stem);
  const hashes = stems.map((word) => hash(word, kinds.word));
  return {
    blocks: [
      wordsAndPairs(hashes),
      letterGrams(words),
      conceptsAndPairs(words, stems),
      ...signs.map((names) => new Map(names.map((name) => [hash(name, kinds.sign), 1]))),
    ],
    words: hashes,
  };
}

function wordsAndPairs(words: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let before = edge;
  for (const word of words) {
    count(found, word);
    count(found, pairOf(before, word));
    before = word;
  }
  if (words.length > 0) count(found, pairOf(before, edge));
  return found;
}

function letterGrams(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let from = 0; from <= padded.length - shortestGram; from++) {
      let value = seedOf(kinds.letters);
      for (let at = from; at < Math.min(padded.length, from + longestGram); at++) {
        value = mix(value, padded.charCodeAt(at));
        if (at - from + 1 >= shortestGram) count(found, value >>> 0);
      }
    }
  }
  return found;
}

/** Concepts, and which of them come together. */
function conceptsAndPairs(words: readonly string[], stems: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, word] of words.entries())
    for (const concept of conceptsOf(word, stems[at] ?? ''))
      count(found, mix(seedOf(kinds.concept), concept) >>> 0);
  const together = [...found.keys()].slice(0, mostConcepts).sort((a, b) => a - b);
  for (const [at, one] of together.entries())
    for (const other of together.slice(at + 1)) found.set(pairOf(one, other), 1);
  return found;
}

const count = (found: Map<number, number>, feature: number) =>
  found.set(feature, (found.get(feature) ?? 0) + 1);

const pairOf = (one: number, other: number) => (Math.imul(one, 31) ^ mix(other, 7)) >>> 0;

import type { Cycle, Meaning } from '../lexicon/concepts';
import type { Reader, Word } from '../reading/reader';

/** The words of a stretch, as they are compared. */
export type Bag = {
  readonly stems: ReadonlySet<string>;
  /** By group of meaning: whether it is there as the group's own name. */
  readonly heads: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
  /** Words that say something, each once. */
  readonly content: number;
};

export const emptyBag: Bag = { stems: new Set(), heads: new Set(), parts: new Set(), content: 0 };

export function bagOf(text: string, reader: Reader): Bag {
  return bagOfWords(text, reader.words(text), reader);
}

export function bagOfOne({ stems, meanings }: Word): Bag {
  const [heads, parts] = [new Set<number>(), new Set<number>()];
  addMeanings(meanings, { heads, parts });
  return { stems: new Set(stems), heads, parts, content: 1 };
}

export function bagOfWords(text: string, words: readonly Word[], reader: Reader): Bag {
  const stems = new Set<string>();
  const heads = new Set<number>();
  const parts = new Set<number>();
  let content = 0;
  for (const word of words) {
    if (word.isStop) continue;
    for (const stem of word.stems) stems.add(stem);
    addMeanings(word.meanings, { heads, parts });
    content += 1;
  }
  for (const stem of cycled(text, reader)) {
    stems.add(stem);
    addMeanings(reader.meanings.of.get(stem) ?? [], { heads, parts });
  }
  return { stems, heads, parts, content };
}

export function joinBags(bags: readonly Bag[]): Bag {
  return {
    stems: new Set(bags.flatMap(({ stems }) => [...stems])),
    heads: new Set(bags.flatMap(({ heads }) => [...heads])),
    parts: new Set(bags.flatMap(({ parts }) => [...parts])),
    content: bags.reduce((sum, { content }) => sum + content, 0),
  };
}

function addMeanings(meanings: readonly Meaning[], to: { heads: Set<number>; parts: Set<number> }): void {
  for (const { group, as } of meanings) (as === 'head' ? to.heads : to.parts).add(group);
}

const until = /^\s*(?:to|until|till|through|bis|à|a|au|al|hasta|[-–—])\s*$/iu;

/** “Monday to Thursday” is Tuesday and Wednesday too. */
function* cycled(text: string, { meanings, lexicon }: Reader): Generator<string> {
  if (lexicon.everyDay.test(text)) yield* meanings.cycles[0]?.stems ?? [];
  for (const cycle of meanings.cycles) yield* namedIn(text, cycle);
}

function* namedIn(text: string, { stems, named, at }: Cycle): Generator<string> {
  let last: { day: number; end: number } | null = null;
  for (const { 0: name, index } of text.matchAll(named)) {
    const day = at.get(name.toLowerCase()) ?? 0;
    const isSpan: boolean = last !== null && until.test(text.slice(last.end, index));
    for (let next: number = isSpan && last ? last.day : day; next !== day; next = (next + 1) % stems.length)
      yield stems[next] ?? '';
    yield stems[day] ?? '';
    last = { day, end: index + name.length };
  }
}

import type { Aspect, Lexicon } from './types';

/** How well one word stands for another, by what they mean. */
export type Meanings = {
  /** Phrases of several words, by their first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What a word may mean, by its stem. */
  readonly of: ReadonlyMap<string, readonly Meaning[]>;
  readonly generic: ReadonlySet<string>;
  readonly ourselves: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  /** By group: its own names, and the things of the kind. */
  readonly names: readonly { heads: readonly string[]; parts: readonly string[] }[];
  /** Which row of things that are not each other a word is in. */
  readonly apart: ReadonlyMap<string, number>;
  readonly cycles: readonly Cycle[];
  /** Which words ask for a kind of thing. */
  readonly asking: ReadonlyMap<Aspect, ReadonlySet<string>>;
};

/** The stems of days or months in their order, and where a text names one. */
export type Cycle = { stems: readonly string[]; named: RegExp; at: ReadonlyMap<string, number> };

/** `head`: the group by its name; `part`: one thing of the kind, which is not the next. */
export type Meaning = { group: number; as: 'head' | 'part' };
type Phrase = { words: readonly string[]; meanings: Meaning[] };
type Stems = (text: string) => string[];

const items = (list: string) => list.split(',').map((item) => item.trim());

export function meaningsOf(lexicon: Lexicon, stems: Stems): Meanings {
  const { alike, generic, ordinary, ourselves, apart, cycles, aspectWords } = lexicon;
  const phrases = new Map<string, Phrase[]>();
  const of = new Map<string, Meaning[]>();
  const learn = (item: string, meaning: Meaning) => {
    const words = stems(item);
    const [first = ''] = words;
    if (words.length > 1) addPhrase(phrases, { first, words, meaning });
    else if (first) of.set(first, [...(of.get(first) ?? []), meaning]);
  };
  const names = alike.map((line) => {
    const [heads = '', parts = ''] = line.split('>');
    return { heads: items(heads), parts: items(parts).filter((part) => part !== '') };
  });
  for (const [group, { heads, parts }] of names.entries()) {
    for (const item of heads) learn(item, { group, as: 'head' });
    for (const item of parts) learn(item, { group, as: 'part' });
  }
  const rows = apart.flatMap((row, at) => items(row).map((item) => [stems(item).join(' '), at] as const));
  return {
    phrases,
    of,
    names,
    generic: new Set(stems(generic)),
    ourselves: new Set(stems(ourselves)),
    ordinary: new Set(stems(ordinary)),
    apart: new Map(rows),
    cycles: cycles.map((row) => cycleOf(row, stems)),
    asking: new Map(
      Object.entries(aspectWords).map(([aspect, words]) => [aspect as Aspect, new Set(stems(words))]),
    ),
  };
}

function addPhrase(
  phrases: Map<string, Phrase[]>,
  { first, words, meaning }: { first: string; words: string[]; meaning: Meaning },
): void {
  const known = phrases.get(first) ?? [];
  const same = known.find((each) => each.words.join(' ') === words.join(' '));
  if (same) same.meanings.push(meaning);
  else phrases.set(first, [...known, { words, meanings: [meaning] }].sort(byLength));
}

function cycleOf(row: string, stems: Stems): Cycle {
  const names = items(row).map((item) => item.split(' '));
  const longestFirst = names.flat().sort((a, b) => b.length - a.length);
  return {
    stems: names.map(([name = '']) => stems(name).join('')),
    named: new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'giu'),
    at: new Map(names.flatMap((same, at) => same.map((name) => [name, at] as const))),
  };
}

const byLength = (a: Phrase, b: Phrase) => b.words.length - a.words.length;

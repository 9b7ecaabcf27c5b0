import { readQuestion } from './read-question';
import type { Reader } from './reader';

const most = { ofOne: 5, ofGroup: 3, characters: 400 } as const;

/** The question with other names for what it is about, to search for; null where nothing has another name. */
export function widen(question: string, reader: Reader): string | null {
  const said = new Set(question.toLowerCase().match(/\p{L}+/gu) ?? []);
  const { terms, aspects } = readQuestion(question, reader);
  const added = new Set(aspects.flatMap((aspect) => reader.lexicon.writtenAs[aspect] ?? []));
  for (const { meanings, isSlight } of terms) {
    if (isSlight) continue;
    const groups = meanings.map(({ group, as }) => {
      const { heads = [], parts = [] } = reader.meanings.names[group] ?? {};
      const others = as === 'head' ? [...heads, ...parts] : heads;
      return others.filter((name) => !name.split(' ').every((word) => said.has(word))).slice(0, most.ofGroup);
    });
    for (const name of inTurns(groups).slice(0, most.ofOne)) added.add(name);
  }
  if (added.size === 0) return null;
  return `${question} ${[...added].join(' ')}`.slice(0, most.characters + question.length);
}

/** The first of each, then the second of each: no group speaks for all. */
function inTurns(groups: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => groups.flatMap((names) => names[at] ?? []));
  return [...new Set(turns.flat())];
}

import { readQuestion } from './read-question';
import type { Reader } from './reader';

const most = { ofOne: 4, characters: 300 } as const;

/** The question with other names for what it is about, to search for; null where nothing has another name. */
export function widen(question: string, reader: Reader): string | null {
  const said = new Set(question.toLowerCase().match(/\p{L}+/gu) ?? []);
  const added = new Set<string>();
  for (const { meanings, isSlight } of readQuestion(question, reader).terms) {
    if (isSlight) continue;
    const others = meanings.flatMap(({ group, as }) => {
      const { heads = [], parts = [] } = reader.meanings.names[group] ?? {};
      return as === 'head' ? [...heads.slice(0, 3), ...parts] : heads.slice(0, 2);
    });
    const fresh = others.filter((name) => !name.split(' ').every((word) => said.has(word)));
    for (const name of [...new Set(fresh)].slice(0, most.ofOne)) added.add(name);
  }
  if (added.size === 0) return null;
  return `${question} ${[...added].join(' ')}`.slice(0, most.characters + question.length);
}

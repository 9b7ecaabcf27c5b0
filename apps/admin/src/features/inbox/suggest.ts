/** What is being typed after a sign that asks for suggestions, up to the caret. */
export type Asked = { sign: '/' | '@'; query: string; from: number };

const patterns = { '/': /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u, '@': /(?:^|\s)@([\p{L}\p{N}_.'-]*)$/u } as const;

export function askedAt(text: string, caret: number, sign: Asked['sign']): Asked | null {
  const match = patterns[sign].exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[1] ?? '';
  return { sign, query, from: caret - query.length - 1 };
}

export type Filled = { text: string; caret: number };

export function fillIn(text: string, asked: Asked, filling: string): Filled {
  const until = asked.from + 1 + asked.query.length;
  const rest = text.slice(until);
  const gap = rest.startsWith(' ') || rest.startsWith('\n') ? '' : ' ';
  const filled = `${text.slice(0, asked.from)}${filling}${gap}`;
  return { text: filled + rest, caret: filled.length };
}

type Named = { id: string; name: string };

/** Whose names stand in a note behind an @. The longest name counts, so that Ana does not answer for Ana Lima. */
export function mentionedIn(text: string, people: Named[]): string[] {
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  let rest = text;
  const found: string[] = [];
  for (const { id, name } of longestFirst) {
    if (!rest.includes(`@${name}`)) continue;
    found.push(id);
    rest = rest.replaceAll(`@${name}`, '');
  }
  return found;
}

/** Those that begin like what was typed come first, those that contain it after. */
export function rank<T>(options: T[], query: string, words: (option: T) => string[]): T[] {
  const wanted = query.toLocaleLowerCase();
  const score = (option: T) => {
    const given = words(option).map((word) => word.toLocaleLowerCase());
    if (given.some((word) => word.startsWith(wanted))) return 0;
    return given.some((word) => word.includes(wanted)) ? 1 : 2;
  };
  return options
    .map((option) => ({ option, score: score(option) }))
    .filter((ranked) => ranked.score < 2)
    .toSorted((one, other) => one.score - other.score)
    .map(({ option }) => option);
}

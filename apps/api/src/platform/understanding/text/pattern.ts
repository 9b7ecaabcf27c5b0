import { tokensOf } from './tokens';

/** One step of a pattern: a word, any one word, nothing, or several steps, whichever fits. */
type Step = {
  readonly words: ReadonlySet<string>;
  readonly isAny: boolean;
  readonly mayBeNothing: boolean;
  readonly longer: readonly Pattern[];
};
export type Pattern = readonly Step[];

const signs = /[()|*]|[^\s()|*]+/g;

/** “(please |)call (me|us)”: what is between the bars is one choice of several, maybe none. */
export function parsePattern(line: string): Pattern {
  const parts = line.match(signs) ?? [];
  let at = 0;
  const choices = (): Step => {
    const found: Step[][] = [[]];
    for (; at < parts.length && parts[at] !== ')'; at++) {
      const part = parts[at] ?? '';
      if (part === '|') found.push([]);
      else if (part === '(') {
        at++;
        found.at(-1)?.push(choices());
      } else found.at(-1)?.push(...stepsOf(part));
    }
    return merged(found);
  };
  return [choices()];
}

function stepsOf(part: string): Step[] {
  const step = { isAny: part === '*', mayBeNothing: false, longer: [] };
  if (part === '*') return [{ ...step, words: new Set() }];
  return tokensOf(part).map(({ word }) => ({ ...step, words: new Set([word]) }));
}

/** Choices of one word become one look-up. */
function merged(choices: readonly Pattern[]): Step {
  const words = new Set<string>();
  const longer: Pattern[] = [];
  let isAny = false;
  let mayBeNothing = false;
  for (const choice of choices) {
    const [only] = choice;
    if (!only) mayBeNothing = true;
    else if (choice.length > 1) longer.push(choice);
    else {
      for (const word of only.words) words.add(word);
      longer.push(...only.longer);
      isAny ||= only.isAny;
      mayBeNothing ||= only.mayBeNothing;
    }
  }
  return { words, isAny, mayBeNothing, longer };
}

const furthest = 31;

/** How many words a pattern can take from here, and from the words after: bit by bit. */
export function reachOf(
  pattern: Pattern,
  words: readonly string[],
  given: { from: number; starts: number },
): number {
  let starts = given.starts;
  for (const step of pattern) {
    if (starts === 0) return 0;
    let next = step.mayBeNothing ? starts : 0;
    for (let rest = starts; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const word = words[given.from + bit];
      if (word !== undefined && bit < furthest && (step.isAny || step.words.has(word)))
        next |= 1 << (bit + 1);
    }
    for (const choice of step.longer) next |= reachOf(choice, words, { from: given.from, starts });
    starts = next;
  }
  return starts;
}

/** The words a pattern can begin with; null if with any, or if it may be nothing. */
export function firstWords(pattern: Pattern): Set<string | null> {
  const first = new Set<string | null>();
  for (const step of pattern) {
    for (const word of step.words) first.add(word);
    let mayBeNothing = step.mayBeNothing;
    for (const word of step.longer.flatMap((choice) => [...firstWords(choice)])) {
      if (word === null) mayBeNothing = true;
      else first.add(word);
    }
    if (step.isAny) return first.add(null);
    if (!mayBeNothing) return first;
  }
  return first.add(null);
}

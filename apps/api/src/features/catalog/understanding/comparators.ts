import type { Operator } from './comparing-words';
import * as elsewhere from './comparing-words';
import { fold } from './fold';
import { type Reading, textAt } from './reading';

/** Words that stand before an amount. */
const before: Record<Operator, string> = {
  most: `under|below|less than|lower than|smaller than|shorter than|lighter than|cheaper than|not more than|no more than|not over|not above|not exceeding
    |never above|up to|upto|max|maximum|max of|maximum of|at most|within|<|<=|≤|budget|budget of|my budget is|budget is|budget up to|budget max|not bigger than|not larger than
    |no larger than|until|till|beneath|as low as|limit|not costlier than|fewer than|younger than`,
  least: `over|above|more than|greater than|bigger than|larger than|longer than|higher than|at least|atleast|min|minimum|min of|minimum of|from|starting at|starting from
    |starts at|starts from|no less than|not less than|not under|not below|>|>=|≥|minimum budget|upwards of|beyond|not smaller than|no smaller than|older than|newer than|since|after|as of`,
  around:
    'around|about|approx|approximately|roughly|nearly|close to|almost|~|≈|circa|ca|near|somewhere around|say',
  between: 'between|from|in the range of|in the range|range|ranging from|anywhere between',
};

const after: Partial<Record<Operator, string>> = {
  most: 'or less|or below|or under|or cheaper|or fewer|max|maximum|at most|tops|and below|and under|or smaller|and less',
  least:
    '+|plus|or more|or above|or over|or higher|and above|and more|and over|and up|or better|onwards|onward|minimum|min|at least|or larger|or bigger|or newer|or later|and newer|upwards',
  around: 'or so|ish|approx|roughly|approximately|or thereabouts',
};

const longest = 4;
const tableOf = (languages: readonly Partial<Record<Operator, string>>[]) => {
  const table = new Map<string, Operator>();
  for (const words of languages) {
    for (const [operator, phrases] of Object.entries(words) as [Operator, string][]) {
      for (const phrase of phrases.split(/\s*\|\s*/))
        if (!table.has(fold(phrase))) table.set(fold(phrase), operator);
    }
  }
  return table;
};
const beforeTable = tableOf([before, ...elsewhere.before]);
const afterTable = tableOf([after, ...elsewhere.after]);

/** What is compared stands in words that may be spoken for. */
export type Words = Pick<Reading, 'tokens' | 'taken'>;

export type Comparator = { operator: Operator; length: number; words: string };

/** The comparing words that end right before a token. */
export function comparatorBefore(reading: Words, at: number): Comparator | null {
  for (let length = Math.min(longest, at); length > 0; length--) {
    if (reading.taken.slice(at - length, at).includes(true)) continue;
    const words = phrase(reading, at - length, at);
    const operator = beforeTable.get(words);
    if (operator) return turned(reading, { operator, length, words }, at - length);
  }
  return null;
}

const nots = new Set('not no never nicht pas no non nao niet'.split(' '));
const opposite: Partial<Record<Operator, Operator>> = { most: 'least', least: 'most' };

/** `not older than`, `not cheaper than`: what is denied is the other way round. */
function turned(reading: Words, found: Comparator, from: number): Comparator {
  const operator = opposite[found.operator];
  const isPair = found.words.includes(' ');
  if (!operator || !isPair || reading.taken[from - 1] || !nots.has(textAt(reading, from - 1))) return found;
  return { operator, length: found.length + 1, words: found.words };
}

/** The comparing words that begin at a token. */
export function comparatorAfter(reading: Words, at: number): Comparator | null {
  for (let length = Math.min(longest, reading.tokens.length - at); length > 0; length--) {
    if (reading.taken.slice(at, at + length).includes(true)) continue;
    const words = phrase(reading, at, at + length);
    const operator = afterTable.get(words);
    if (operator) return { operator, length, words };
  }
  return null;
}

function phrase(reading: Words, from: number, to: number): string {
  const texts: string[] = [];
  for (let at = from; at < to; at++) texts.push(textAt(reading, at));
  return texts.join(' ');
}

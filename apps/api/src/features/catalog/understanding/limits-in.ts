import { currenciesOf } from '../attributes/currencies';
import { comparatorAfter, comparatorBefore, type Words } from './comparators';
import { ands, links, type Operator } from './comparing-words';
import { scaleOf } from './numerals';
import { textAt } from './reading';
import { tokenise } from './tokens';

/** The figures that a text names as the most something may cost, or as the ends it may lie between. */
export function limitsIn(text: string): string[] {
  const { tokens } = tokenise(text);
  const words: Words = { tokens, taken: tokens.map(() => false) };
  return tokens.flatMap(({ kind, text: figure }, at) =>
    kind === 'number' && isLimit(words, at) ? [figure] : [],
  );
}

function isLimit(words: Words, at: number): boolean {
  return isOfLimits(operatorBefore(words, at)) || isOfLimits(operatorAfter(words, at));
}

const isOfLimits = (operator: Operator | null) => operator === 'most' || operator === 'between';

/** Of this number, or of the one it belongs to: between 200 and 300. */
function operatorBefore(words: Words, at: number): Operator | null {
  for (let start = at; start >= 0; start--) {
    const found = comparatorBefore(words, start);
    if (found) return found.operator;
    if (start === 0 || !isOfAmount(words, start - 1)) return null;
  }
  return null;
}

function operatorAfter(words: Words, at: number): Operator | null {
  for (let end = at + 1; end < words.tokens.length; end++) {
    const found = comparatorAfter(words, end);
    if (found) return found.operator;
    if (words.tokens[end]?.kind === 'number' || !isOfAmount(words, end)) return null;
  }
  return null;
}

const fillers = new Set(['is', 'of', 'a', 'an', 'the', ':', '=', '-', 'to']);

function isOfAmount(words: Words, at: number): boolean {
  const text = textAt(words, at);
  return (
    words.tokens[at]?.kind === 'number' ||
    currenciesOf(text) !== null ||
    scaleOf(text) !== null ||
    fillers.has(text) ||
    ands.has(text) ||
    links.has(text)
  );
}

import { firstOf } from '../attributes/attribute';
import { comparatorBefore } from './comparators';
import { isNegated } from './negation';
import { type Reading, type Span, take, textAt, understood } from './reading';

/** `in stock`, `at least 10 left`, `more than 3 homes available`, `not in stock`. */
export function readStock(reading: Reading): void {
  const stock = firstOf(reading.lexicon.attributes, 'stock');
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at] && !isThing(reading, at)) continue;
    if (stock?.filters) readOne(reading, { at, key: stock.key });
  }
}

function readOne(reading: Reading, { at, key }: { at: number; key: string }): void {
  const end = saidAt(reading, at);
  if (end === null) return;
  const counted = countBefore(reading, at);
  if (counted) {
    const span = { from: counted.from, to: end };
    understood(reading, span, { filter: { kind: 'stock', key, atLeast: counted.atLeast } });
  } else if (textAt(reading, at) === 'sold' || isOut(reading, at) || isNegated(reading, at)) {
    const from = isOut(reading, at) ? at - 1 : at;
    understood(reading, { from, to: end }, { filter: { kind: 'number', key, min: null, max: 0 } });
  } else if (stands.has(phraseAt(reading, { from: at, to: end })))
    understood(reading, { from: at, to: end }, { filter: { kind: 'stock', key, atLeast: 1 } });
}

const stands = new Set(['in stock', 'on stock', 'still available', 'available now']);
const out = new Set(['of stock', 'sold out']);
/** After a number they speak of what is left. */
const remains = new Set(['left', 'available', 'remaining', 'in stock', 'on stock']);

/** Where words about stock end that begin here. */
function saidAt(reading: Reading, at: number): number | null {
  const two = phraseAt(reading, { from: at, to: at + 2 });
  if (stands.has(two) || out.has(two)) return two === 'of stock' && !isOut(reading, at) ? null : at + 2;
  const name = reading.names.find(({ from, key }) => from === at && isStock(reading, key));
  if (name) return countBefore(reading, at) || isNegated(reading, at) ? name.to : null;
  return remains.has(textAt(reading, at)) && countBefore(reading, at) ? at + 1 : null;
}

const isOut = (reading: Reading, at: number) =>
  textAt(reading, at - 1) === 'out' && textAt(reading, at) === 'of';
const isStock = ({ lexicon }: Reading, key: string) => lexicon.attribute(key)?.type === 'stock';
const isThing = ({ nouns }: Reading, at: number) => nouns.some(({ from, to }) => from <= at && at < to);
const things = new Set(['units', 'pieces', 'items', 'of', 'them', 'pcs']);

/** `at least 10` before it, whatever is counted between. */
function countBefore(reading: Reading, at: number): { from: number; atLeast: number } | null {
  let number = at - 1;
  while (number > 0 && (isThing(reading, number) || things.has(textAt(reading, number)))) number--;
  const count = Number(textAt(reading, number));
  if (reading.tokens[number]?.kind !== 'number' || reading.taken[number] || !Number.isInteger(count))
    return null;
  const comparator = comparatorBefore(reading, number);
  const isBound = comparator === null || comparator.operator === 'least';
  return { from: number - (comparator?.length ?? 0), atLeast: isBound && count > 0 ? count : 1 };
}

function phraseAt(reading: Reading, { from, to }: Span): string {
  const texts: string[] = [];
  for (let at = from; at < to; at++) texts.push(textAt(reading, at));
  return texts.join(' ');
}

/** `two rooms under 200`: how many are wanted is no condition on any of them. */
export function readCounts(reading: Reading): void {
  for (const { from } of reading.nouns)
    if (reading.tokens[from - 1]?.kind === 'number' && !reading.taken[from - 1])
      take(reading, { from: from - 1, to: from });
}

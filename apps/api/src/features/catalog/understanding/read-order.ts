import { firstOf, priceOf } from '../attributes/attribute';
import { unitOf } from '../attributes/units';
import type { Sort } from './filter';
import { type NameMention, type Reading, take, textAt } from './reading';

/** `cheapest`, `largest`, `highest growth`: what comes first, not what is left out. */
export function readOrder(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const word = textAt(reading, at);
    const name = reading.names.find(({ from }) => from === at + 1);
    const sort = costly(reading, at) ?? ((name && byName(reading, word, name)) || byWord(reading, word));
    if (!sort) continue;
    reading.sort ??= sort.sort;
    take(reading, { from: at, to: sort.to ?? at + 1 });
  }
}

/** `most expensive`, `least costly`. */
function costly(reading: Reading, at: number): { sort: Sort; to: number } | null {
  const found = /^(most|least) (?:expensive|costly)$/.exec(
    `${textAt(reading, at)} ${textAt(reading, at + 1)}`,
  );
  const by = priceOf(reading.lexicon.attributes)?.key;
  return found && by ? { sort: { by, direction: found[1] === 'most' ? 'down' : 'up' }, to: at + 2 } : null;
}

const ups = new Set(['lowest', 'least', 'smallest', 'shortest', 'lightest', 'fewest', 'minimum']);
const downs = new Set([
  'highest',
  'most',
  'biggest',
  'largest',
  'longest',
  'best',
  'maximum',
  'top',
  'heaviest',
]);

function byName(
  { lexicon }: Reading,
  word: string,
  { key, to }: NameMention,
): { sort: Sort; to: number } | null {
  const attribute = lexicon.attribute(key);
  if (attribute?.type !== 'number' && attribute?.type !== 'date') return null;
  const better = attribute.better === 'lower' ? 'up' : 'down';
  const direction = word === 'best' ? better : directionOf(word);
  return direction && { sort: { by: key, direction }, to };
}

function directionOf(word: string): Sort['direction'] | null {
  if (ups.has(word)) return 'up';
  return downs.has(word) ? 'down' : null;
}

function byWord(reading: Reading, word: string): { sort: Sort; to?: number } | null {
  const { attributes } = reading.lexicon;
  const price = priceOf(attributes)?.key;
  const size = attributes.find(
    (each) => each.type === 'number' && unitOf(each.unit ?? '')?.family === 'area',
  )?.key;
  const date = firstOf(attributes, 'date')?.key;
  const of = (by: string | undefined, direction: Sort['direction']) =>
    by ? { sort: { by, direction } } : null;
  if (['cheapest', 'cheap', 'affordable', 'inexpensive', 'economical'].includes(word)) return of(price, 'up');
  if (['priciest', 'costliest', 'dearest'].includes(word)) return of(price, 'down');
  if (word === 'expensive' || word === 'costly') return of(price, 'down');
  if (word === 'spacious') return of(size, 'down');
  if (['biggest', 'largest', 'roomiest'].includes(word)) return of(size, 'down');
  if (word === 'smallest') return of(size, 'up');
  if (['soonest', 'earliest'].includes(word)) return of(date, 'up');
  return ['newest', 'latest', 'recent'].includes(word) ? { sort: { by: 'newest', direction: 'down' } } : null;
}

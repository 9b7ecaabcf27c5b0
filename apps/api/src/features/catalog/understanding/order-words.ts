import { type Attribute, firstOf, priceOf } from '../attributes/attribute';
import { type Family, unitOf } from '../attributes/units';
import type { Sort } from './filter';

type Direction = Sort['direction'];

const setOf = (words: string) => words.split(' ');

/** Beside the name of something: `lowest price`, `longest battery`. */
export const extremes: ReadonlyMap<string, Direction> = new Map([
  ...setOf('low lowest least smallest shortest lightest fewest minimum earliest soonest nearest').map(
    (word) => [word, 'up'] as const,
  ),
  ...setOf('high highest most biggest largest longest maximum heaviest latest fastest strongest').map(
    (word) => [word, 'down'] as const,
  ),
]);

type About = 'price' | 'date' | readonly Family[];

/** By themselves: what they are said of. */
const alone: readonly (readonly [words: string, about: About, direction: Direction])[] = [
  ['cheapest cheaper cheap affordable inexpensive economical', 'price', 'up'],
  [
    'billigste billigsten billigster billigstes gunstigste gunstigsten gunstigstes goedkoopste',
    'price',
    'up',
  ],
  ['teuerste teuersten duurste', 'price', 'down'],
  ['großte großten grosste grootste', ['area', 'length'], 'down'],
  ['kleinste kleinsten', ['area', 'length'], 'up'],
  ['priciest costliest dearest expensive costly', 'price', 'down'],
  ['soonest earliest', 'date', 'up'],
  ['spacious roomier roomiest', ['area'], 'down'],
  ['bigger biggest larger largest', ['area', 'length'], 'down'],
  ['smaller smallest tiniest', ['area', 'length'], 'up'],
  ['lighter lightest', ['mass'], 'up'],
  ['heaviest', ['mass'], 'down'],
  ['longest', ['time', 'length'], 'down'],
  ['shortest quickest', ['time', 'length'], 'up'],
];

const byWord = new Map(
  alone.flatMap(([words, about, direction]) =>
    setOf(words).map((word) => [word, { about, direction }] as const),
  ),
);

/** The order a word asks for by itself, where the items have what it is said of. */
export function familyOf(word: string, attributes: readonly Attribute[]): Sort | null {
  const found = byWord.get(word);
  if (!found) return null;
  const by = keyOf(found.about, attributes);
  return by ? { by, direction: found.direction } : null;
}

function keyOf(about: About, attributes: readonly Attribute[]): string | undefined {
  if (about === 'price') return priceOf(attributes)?.key;
  if (about === 'date') return firstOf(attributes, 'date')?.key;
  const measured = (family: Family) =>
    attributes.find((each) => each.type === 'number' && unitOf(each.unit ?? '')?.family === family)?.key;
  return about.map(measured).find((key) => key !== undefined);
}

/** Of order, so that none is taken for something spelled almost so. */
export const isOrderWord = (word: string): boolean =>
  extremes.has(word) || byWord.has(word) || others.has(word);
const others = new Set(
  'best top newest latest recent first sort sorted order ordered rank low high ascending descending'.split(
    ' ',
  ),
);

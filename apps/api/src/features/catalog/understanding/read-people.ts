import type { AttributeOf } from '../attributes/attribute';
import { fold, singular } from './fold';
import { type Reading, type Span, textAt, understood } from './reading';

const people = new Set(
  'guest people person adult pax traveller traveler occupant sleeps seat seats'.split(' '),
);
const young = new Set(
  'kid kids child children infant infants baby babies toddler toddlers teenager teenagers'.split(' '),
);
const groups = new Set('family group party couple us team'.split(' '));

/** `a room for two`, `family of four`, `2 adults and 2 kids`: as many as there must be room for. */
export function readPeople(reading: Reading): void {
  const room = reading.lexicon.attributes.find(
    (each): each is AttributeOf<'number'> => each.type === 'number' && isRoom(each),
  );
  if (!room?.filters) return;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.taken[at]) continue;
    const found = partyAt(reading, at) ?? bareAt(reading, at);
    if (!found) continue;
    const filter = { kind: 'number', key: room.key, min: found.count, max: null } as const;
    understood(reading, found, { filter });
    reading.names = reading.names.filter(({ from, to }) => to <= found.from || found.to <= from);
    at = found.to - 1;
  }
}

const isRoom = ({ label, synonyms, currency }: AttributeOf<'number'>) =>
  currency === null &&
  [label, ...synonyms].some((name) => people.has(singular(fold(name))) || people.has(fold(name)));

type Party = Span & { count: number };

/** Several kinds of people, added up; one kind alone is read like any other amount. */
function partyAt(reading: Reading, at: number): Party | null {
  let count = 0;
  let to = at;
  let kinds = 0;
  for (let next = at; ; next = skipLinks(reading, to)) {
    const here = countAt(reading, next);
    const word = textAt(reading, next + 1);
    if (here === null || !(people.has(singular(word)) || young.has(word))) break;
    count += here;
    to = next + 2;
    kinds++;
  }
  return kinds > 1 ? { from: at, to, count } : null;
}

function skipLinks(reading: Reading, at: number): number {
  let next = at;
  while (['and', ',', '&', '+', 'with', 'plus'].includes(textAt(reading, next))) next++;
  return next;
}

/** `for 2` and `of 4`, where nothing behind the number says what it counts. */
function bareAt(reading: Reading, at: number): Party | null {
  const word = textAt(reading, at);
  const isFor = word === 'for' || (word === 'of' && groups.has(textAt(reading, at - 1)));
  const count = countAt(reading, at + 1);
  const to = people.has(singular(textAt(reading, at + 2))) ? at + 3 : at + 2;
  if (isFor && count !== null && (to > at + 2 || endsThere(reading, to)))
    return { from: word === 'of' ? at - 1 : at, to, count };
  const ofUs = textAt(reading, at + 1) === 'of' && textAt(reading, at + 2) === 'us';
  const own = countAt(reading, at);
  return ofUs && own !== null ? { from: at, to: at + 3, count: own } : null;
}

const ends = new Set([
  '',
  'with',
  'without',
  'and',
  'in',
  'on',
  'at',
  'under',
  'below',
  'from',
  'near',
  'over',
  'by',
  'max',
  ',',
  '.',
  '?',
  '!',
  'please',
]);
const endsThere = (reading: Reading, at: number) =>
  ends.has(textAt(reading, at)) || reading.taken[at] === true;

function countAt({ tokens, taken }: Reading, at: number): number | null {
  const count = Number(tokens[at]?.text);
  const isCount = tokens[at]?.kind === 'number' && !taken[at] && Number.isInteger(count);
  return isCount && count > 0 && count <= 50 ? count : null;
}

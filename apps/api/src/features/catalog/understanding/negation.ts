import { type Reading, take, textAt } from './reading';

const negating = new Set([
  'no',
  'not',
  'without',
  'non',
  'never',
  'except',
  'excluding',
  'avoid',
  'minus',
  'w/o',
  "don't",
  'isnt',
  "isn't",
  'nor',
  'sans',
  'exclude',
  'skip',
]);
const betweenWords = new Set([
  'a',
  'an',
  'the',
  'on',
  'in',
  'any',
  'have',
  'having',
  'want',
  'with',
  'be',
  'is',
  'at',
  'of',
  'need',
  'for',
  '-',
  'from',
  'facing',
]);
const negatingPairs = new Set([
  'other than',
  'apart from',
  'rather than',
  'anything but',
  'instead of',
  'but not',
  'free of',
]);

/** Whether the words before a token say no to it; `or` and `and` hand a no on. */
export function isNegated(reading: Reading, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && betweenWords.has(textAt(reading, at)) && !negatingPairs.has(pairAt(reading, at))) at--;
  if (at < 0) return false;
  if (negatingPairs.has(pairAt(reading, at))) return true;
  const word = textAt(reading, at);
  if (negating.has(word)) {
    take(reading, { from: at, to: at + 1 });
    return true;
  }
  if (!['or', 'and', ',', 'nor', '&', '/'].includes(word)) return false;
  const before = reading.values.find(({ to }) => to === at);
  return (
    before?.not ??
    reading.found.some(({ to, filter }) => to === at && filter.kind === 'boolean' && !filter.is)
  );
}

const pairAt = (reading: Reading, at: number) => `${textAt(reading, at - 1)} ${textAt(reading, at)}`;

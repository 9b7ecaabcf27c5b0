import { type Reading, take, textAt } from './reading';

const negating = new Set([
  'no',
  'neither',
  ...'ohne nicht kein keine keinen außer ausser pas hors sauf sin excepto senza non tranne sem nao exceto zonder geen niet behalve بدون'.split(
    ' ',
  ),
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
  ...'de le la les un une el los ein eine einen der die das den dem het een'.split(' '),
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
  if (word === 'but' && saysAny(reading, at)) return true;
  if (negating.has(word)) {
    take(reading, { from: at, to: at + 1 });
    return true;
  }
  if (!handing.has(word)) return false;
  const before = reading.values.find(({ to }) => to === at);
  return (
    before?.not ??
    reading.found.some(({ to, filter }) => to === at && filter.kind === 'boolean' && !filter.is)
  );
}

const handing = new Set('or and , nor & / oder und ou et o y e en'.split(' '));
const pairAt = (reading: Reading, at: number) => `${textAt(reading, at - 1)} ${textAt(reading, at)}`;

const anyWords = new Set(
  'any anything anyone anybody anywhere all every everything everyone everywhere'.split(' '),
);
const farthest = 4;

/** `any view but the harbour`. */
function saysAny(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - farthest); before--)
    if (anyWords.has(textAt(reading, before))) return true;
  return false;
}

/** What follows says no to it, or that it does not matter: `pets not allowed`, `breakfast not needed`. */
export function deniedAfter(
  reading: Reading,
  to: number,
): { to: number; kind: 'no' | 'any'; word: string } | null {
  let at = to;
  while (linking.has(textAt(reading, at))) at++;
  const word = textAt(reading, at);
  if (word === 'optional' || word === 'irrelevant') return { to: at + 1, kind: 'any', word };
  if (!notWords.has(word)) return null;
  const about = textAt(reading, at + 1);
  if (refusing.has(about)) return { to: at + 2, kind: 'no', word: about };
  return needless.has(about) ? { to: at + 2, kind: 'any', word: about } : null;
}

const linking = new Set(['is', 'are', 'be', 'being', 'were']);
const notWords = new Set([
  'not',
  "isn't",
  "aren't",
  'isnt',
  'arent',
  'never',
  "don't",
  "doesn't",
  'dont',
  'doesnt',
]);
const refusing = new Set(
  'allowed permitted included available accepted ok okay wanted welcome possible offered'.split(' '),
);
const needless = new Set('needed required necessary important essential matter mandatory need'.split(' '));

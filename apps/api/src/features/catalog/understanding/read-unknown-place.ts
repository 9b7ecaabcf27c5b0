import { addNote, type Reading } from './reading';
import { meansItself } from './stop-words';

/** Behind a number it is inches. */
const before = new Set(['in', 'at', 'near']);
const noPlace = new Set(
  `home night once work person private public cash advance general total full perfect excellent bulk time detail mind
   length width height size front back between summer winter spring autumn hurry need touch`.split(/\s+/),
);
const longestName = 3;

/** A place that is asked for and that nothing is at; its words are looked for in the text all the same. */
export function readUnknownPlace(reading: Reading, query: string): void {
  const { lexicon, tokens } = reading;
  const place = lexicon.attributes.find(
    ({ type, filters, key }) => type === 'place' && filters && lexicon.vocabulary.values[key]?.length,
  );
  if (!place) return;
  tokens.forEach(({ text }, at) => {
    if (!before.has(text) || reading.taken[at] || tokens[at - 1]?.kind === 'number') return;
    const name = nameFrom(reading, at + 1);
    if (name === '') return;
    addNote(reading, { code: 'no-place', values: { asked: asWritten(name, query), label: place.label } });
  });
}

function nameFrom(reading: Reading, from: number): string {
  let to = from;
  while (to < from + longestName && isLeft(reading, to)) to += 1;
  return reading.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function isLeft({ tokens, taken, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || taken[at] || token.text.length < 3) return false;
  return !meansItself(token.text) && !noPlace.has(token.text) && !lexicon.vocabulary.words.has(token.text);
}

/** Names have capitals, and marks that reading leaves out. */
function asWritten(name: string, query: string): string {
  const at = query.toLowerCase().indexOf(name);
  return at < 0 ? name : query.slice(at, at + name.length);
}

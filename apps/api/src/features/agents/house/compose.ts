import type { Judged } from './judging/judge-units';
import type { Asked, HouseSource } from './types';
import type { Unit } from './units/cut-units';
import { verdictLength } from './verdict';

const most = { characters: 600, ofAnswer: 500, ofOne: 320, sources: 3, ofEach: 2 } as const;
/** How far behind the best another source may stay: about a third as likely. */
const nearly = 1.2;
/** In the words of the business itself there is nothing to doubt. */
const inItsWords = 0.9;
const alikeEnough = 0.5;

export type Composed = { text: string; sources: HouseSource[] };

/** `backward`: words by which a sentence leans on the one before it. */
type Manner = { backward: RegExp; yesNo: RegExp } & Pick<Asked, 'question' | 'maySay'>;

/** The answer to the letter, with what it needs to stand alone. */
export function compose(judged: readonly Judged[], manner: Manner): Composed {
  const [best, ...others] = judged;
  if (!best) return { text: '', sources: [] };
  const pieces = [stretchOf(best, manner)];
  for (const other of others) {
    if (isPlain(best) || pieces.length >= most.sources || other.score < best.score - nearly) break;
    const piece = stretchOf(other, manner);
    const length = pieces.reduce((sum, { quote }) => sum + quote.length, piece.quote.length);
    if (length <= most.characters && !pieces.some((known) => repeats(known, piece))) pieces.push(piece);
  }
  return quoting(pieces);
}

/** The answers to several questions, each thing once. */
export function together(answers: readonly Composed[]): Composed {
  const pieces: HouseSource[] = [];
  for (const piece of answers.flatMap(({ sources }) => sources.slice(0, most.ofEach)))
    if (!pieces.some((known) => repeats(known, piece))) pieces.push(piece);
  return quoting(pieces);
}

const quoting = (pieces: HouseSource[]): Composed => ({
  text: pieces.map(({ said }, at) => `${said} [${at + 1}]`).join('\n\n'),
  sources: pieces,
});

/** It was asked as the business itself asks it. */
export const isPlain = ({ unit, signs }: Pick<Judged, 'unit' | 'signs'>): boolean =>
  unit.asked !== null && signs.asked >= inItsWords;

/** Without the ends of lines that a page had. */
const unbroken = (quote: string): string => quote.replace(/(?<=[\p{L}\p{N},])\n\s*(?=\p{Ll})/gu, ' ');

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const repeats = (a: HouseSource, b: HouseSource) =>
  a.quote === b.quote || (a.documentId === b.documentId && a.start < b.end && b.start < a.end);

function stretchOf(judged: Judged, manner: Manner): HouseSource {
  const { passage, unit } = judged;
  const [from, to] = unit.kind === 'sentence' ? around(judged, manner) : [unit, unit];
  const whole = passage.text.slice(from.start, to.end);
  const skipped = verdictLength(whole, judged, manner);
  const quote = cutAt(whole.slice(skipped), most.ofAnswer);
  const { chunkId: passageId, documentId, title, url } = passage;
  const start = passage.start + from.start + skipped;
  const said = skipped > 0 ? capital(unbroken(quote)) : unbroken(quote);
  return { passageId, documentId, title, url, quote, said, start, end: start + quote.length };
}

/** The answer to a question as a whole; of a paragraph what follows, and what a sentence leans on. */
function around({ unit, units, signs }: Judged, { backward, maySay }: Manner): [Unit, Unit] {
  const at = units.indexOf(unit);
  const answers = unit.asked !== null && signs.asked >= alikeEnough;
  const room = answers ? most.ofAnswer : most.ofOne;
  const belongs = (other: Unit | undefined, beside: Unit): other is Unit =>
    other !== undefined &&
    (answers ? other.asked === unit.asked : other.line === beside.line) &&
    other.kind === 'sentence' &&
    maySay(other.text);
  let [first, last] = [at, at];
  const line = units.filter((other) => other.kind === 'sentence' && other.line === unit.line);
  const isShort = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0) <= most.ofOne;
  const leans = () => answers || isShort || backward.test(units[first]?.text ?? '');
  while (
    leans() &&
    fits(units[first - 1], units[last], room) &&
    belongs(units[first - 1], units[first] as Unit)
  )
    first -= 1;
  while (fits(units[first], units[last + 1], room) && belongs(units[last + 1], units[last] as Unit))
    last += 1;
  return [units[first] ?? unit, units[last] ?? unit];
}

const fits = (from: Unit | undefined, to: Unit | undefined, room: number) =>
  from !== undefined && to !== undefined && to.end - from.start <= room;

/** Never inside a word. */
function cutAt(quote: string, room: number): string {
  if (quote.length <= room) return quote;
  const blank = quote.lastIndexOf(' ', room);
  return quote.slice(0, blank > room / 2 ? blank : room);
}

import type { Question } from '../reading/read-question';
import type { Word } from '../reading/reader';
import { cellsOf } from '../units/row';
import { isInColumn, isMeasured, kindIn } from './kinds';
import type { Read } from './read-passage';
import { isWord, type Weighed } from './weigh';

/** What a question that names no kind gets; a plain statement answers yes or no a little better. */
const unasked = { yesNo: 0.75, open: 0.6 } as const;
const notMeasured = 0.15;
const notCounted = 0.4;
const nearBy = 4;

type Given = { question: Question; weighed: readonly Weighed[] };

/** 0..1: whether it has what kind of thing is asked for, said of what is asked about. */
export function kindOfUnit(read: Read, at: number, { question, weighed }: Given): number {
  const { aspects, isYesNo } = question;
  if (aspects.length === 0) return isYesNo ? unasked.yesNo : unasked.open;
  const words = read.words[at] ?? [];
  const unit = read.units[at];
  if (!unit) return 0;
  const text = sideOf(unit, words, weighed);
  const cells = unit.kind === 'row' ? cellsOf(unit.text) : [];
  const had = aspects.reduce((sum, aspect) => {
    if (aspect === 'measure' && !isMeasured(question.text, text)) return sum + notMeasured;
    if (aspect === 'count' && !isCounted({ question, weighed }, { text: read.passage.text, words }))
      return sum + notCounted * kindIn(text, aspect);
    return sum + (isInColumn(cells, aspect) ? 1 : kindIn(text, aspect));
  }, 0);
  return had / aspects.length;
}

type Said = { text: string; start: number };

/** Of a sentence with a semicolon, the sides that speak of it. */
function sideOf({ text, start }: Said, words: readonly Word[], weighed: readonly Weighed[]): string {
  if (!text.includes(';')) return text;
  const strong = weighed.filter(({ term }) => !term.isSlight);
  let from = start;
  const about = text.split(';').filter((side) => {
    const [begin, end] = [from, from + side.length];
    from = end + 1;
    const within = words.filter((word) => word.start >= begin && word.end <= end);
    return within.some((word) => strong.some((each) => isWord(each, word)));
  });
  return about.length === 0 ? text : about.join(';');
}

/** “How many homes?” is answered by a number of homes, not by a number in a sentence about homes. */
function isCounted({ question, weighed }: Given, { text, words }: { text: string; words: readonly Word[] }) {
  const after = (question.text.split(/\bhow many\b/i)[1] ?? question.text).trimStart();
  const counted =
    weighed.find(({ term }) => after.startsWith(term.text)) ?? weighed.find(({ term }) => !term.isSlight);
  if (!counted) return true;
  const isNumber = ({ start, end }: Word) => kindIn(text.slice(start, end), 'count') > 0;
  return words.some(
    (word, at) =>
      isNumber(word) && words.slice(at + 1, at + 1 + nearBy).some((next) => isWord(counted, next)),
  );
}

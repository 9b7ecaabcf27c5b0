import type { HousePassage } from '../types';
import { type Line, linesOf } from './lines';
import { cellsOf } from './row';
import { sentencesIn } from './sentences';

/** The least that can be quoted: a sentence, an item of a list, a row of a table, the answer to a question. */
export type Unit = {
  /** Within the passage. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'sentence' | 'row' | 'answer';
  /** The question it answers, where the text itself asks it. */
  readonly asked: string | null;
  /** What it stands under: the line that ends in a colon before a list. */
  readonly lead: string | null;
  /** Units with the same number stand in one block. */
  readonly block: number;
  /** Where its line begins. */
  readonly line: number;
};

const asking = /[?？؟]\s*$/;
const names = {
  question: /^(q|question|questions|frage|pregunta|domanda|vraag|pergunta|سؤال)$/iu,
  answer: /^(a|answer|answers|antwort|respuesta|réponse|reponse|risposta|antwoord|resposta|response|جواب)$/iu,
};

type Under = { asked: string | null; lead: string | null; leadBlock: number };

export function cutUnits(passage: Pick<HousePassage, 'text' | 'title' | 'headings'>): Unit[] {
  const { text, title, headings } = passage;
  const heads = new Set([title, ...headings].map(flat));
  const asked = [title, ...headings].filter((name) => asking.test(name)).at(-1) ?? null;
  const under: Under = { asked, lead: null, leadBlock: 0 };
  const lines = linesOf(text);
  return lines.flatMap((line, at) => {
    if (line.block > under.leadBlock + leadReaches && !line.isItem) under.lead = null;
    if (isHeading(line, under, heads)) return [];
    if (line.isRow) return [rowOf(line, under)];
    if (!isNamed(line, lines[at - 1], lines[at + 1])) return sentencesOf(unmarked(line, under), under);
    Object.assign(under, { asked: null, lead: line.text, leadBlock: line.block });
    return [];
  });
}

/** Blocks that a line in the place of a heading still stands above. */
const leadReaches = 2;
const longestQuestion = 200;

const questionMark = /^(q|question|frage|pregunta|domanda|vraag|pergunta)\s*[:.)]\s*/iu;
const answerMark = /^(a|answer|antwort|respuesta|réponse|reponse|risposta|antwoord|resposta)\s*:\s*/iu;

/** “A: Yes, until ten.” without what only says that it is the answer. */
function unmarked(line: Line, { asked }: Under): Line {
  const length = asked === null ? 0 : (answerMark.exec(line.text)?.[0].length ?? 0);
  return length === 0 ? line : { ...line, start: line.start + length, text: line.text.slice(length) };
}

/** What names or asks what follows is said by what follows, and is no answer itself. */
function isHeading({ text }: Line, under: Under, heads: ReadonlySet<string>): boolean {
  const said = pairOf(text) ? text : text.replace(questionMark, '');
  const isMarked = said !== text;
  const isOne = isMarked || (asking.test(said) && sentencesIn(said).length === 1);
  const asks = isOne && said.length < longestQuestion;
  if (asks) under.asked = said;
  return asks || heads.has(flat(text));
}

function rowOf({ text, start, end, block }: Line, { asked, lead }: Under): Unit {
  const pair = pairOf(text);
  if (!pair) return { kind: 'row', asked, lead, block, line: start, start, end, text };
  const place = { start: start + pair.start, end: start + pair.end };
  return {
    kind: 'answer',
    asked: pair.asked,
    lead: null,
    block,
    line: start,
    ...place,
    text: text.slice(pair.start, pair.end),
  };
}

function sentencesOf(line: Line, under: Under): Unit[] {
  const { text, block } = line;
  const sentences = sentencesIn(text);
  const [first] = sentences;
  const opening =
    first && sentences.length > 1 && first.end <= longestOpening ? text.slice(0, first.end) : null;
  const { asked } = under;
  const lead = opening ?? under.lead;
  if (/[:：]\s*$/.test(text)) Object.assign(under, { lead: text, leadBlock: block });
  return sentences.map(({ start, end }) => {
    const place = { start: line.start + start, end: line.start + end };
    return { kind: 'sentence', asked, lead, block, line: line.start, ...place, text: text.slice(start, end) };
  });
}

const longestOpening = 60;
const told = /[.!?…:;,。！？؟]["'”’)]*$/u;

/** In plain text nothing says what a heading is: a short line without an end, before one that has an end. */
function isNamed(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (line.isItem || line.isRow || line.text.length > longestOpening || told.test(line.text)) return false;
  if (before?.block === line.block || !next || next.isRow || next.isItem) return false;
  return told.test(next.text) || next.text.length > longestOpening || next.block > line.block;
}

const flat = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();

function pairOf(row: string): { asked: string; start: number; end: number } | null {
  const cells = cellsOf(row);
  const question = cells.find(({ name }) => names.question.test(name));
  const answer = cells.find(({ name }) => names.answer.test(name));
  return question && answer ? { asked: question.value, start: answer.start, end: answer.end } : null;
}

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
};

const asking = /[?？؟]\s*$/;
const names = {
  question: /^(q|question|questions|frage|pregunta|domanda|vraag|pergunta|سؤال)$/iu,
  answer: /^(a|answer|answers|antwort|respuesta|réponse|reponse|risposta|antwoord|resposta|response|جواب)$/iu,
};

export function cutUnits(passage: HousePassage): Unit[] {
  const { text, title, headings } = passage;
  const units: Unit[] = [];
  const heads = new Set([title, ...headings].map(flat));
  let asked = [title, ...headings].filter((name) => asking.test(name)).at(-1) ?? null;
  let lead: string | null = null;
  let lastBlock = -1;
  let named = -9;
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    if (line.block > lastBlock && line.block > named + 2) lead = line.isItem ? lead : null;
    lastBlock = line.block;
    const said = line.text.replace(/^(q|frage|question)\s*[:.)]\s*/iu, '');
    if (heads.has(flat(line.text))) {
      if (asking.test(line.text)) asked = line.text;
      continue;
    }
    const pair = line.isRow ? pairOf(line.text) : null;
    if (pair) {
      units.push({
        kind: 'answer',
        asked: pair.asked,
        lead: null,
        block: line.block,
        ...sliceOf(text, line.start + pair.start, line.start + pair.end),
      });
      continue;
    }
    if (line.isRow) {
      units.push({ kind: 'row', asked, lead, block: line.block, ...sliceOf(text, line.start, line.end) });
      continue;
    }
    if (asking.test(said) && said.length < 200 && sentencesIn(said).length === 1) {
      asked = said;
      continue;
    }
    if (isNamed(line, lines[at - 1], lines[at + 1])) {
      [lead, asked] = [line.text, null];
      named = line.block;
      continue;
    }
    const sentences = sentencesIn(line.text);
    const [first] = sentences;
    const opening = first && sentences.length > 1 ? line.text.slice(first.start, first.end) : '';
    if (opening !== '' && opening.length <= longestOpening) lead = opening;
    for (const { start, end } of sentences) {
      const cut = sliceOf(text, line.start + start, line.start + end);
      units.push({ kind: 'sentence', asked, lead, block: line.block, ...cut });
    }
    if (/[:：]\s*$/.test(line.text)) lead = line.text;
    else if (!line.isItem && lead === opening) lead = null;
  }
  return units;
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

function sliceOf(text: string, start: number, end: number) {
  return { start, end, text: text.slice(start, end) };
}

function pairOf(row: string): { asked: string; start: number; end: number } | null {
  const cells = cellsOf(row);
  const question = cells.find(({ name }) => names.question.test(name));
  const answer = cells.find(({ name }) => names.answer.test(name));
  return question && answer ? { asked: question.value, start: answer.start, end: answer.end } : null;
}

import type { HousePassage } from '../types';
import { linesOf } from './lines';
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
  for (const line of linesOf(text)) {
    if (line.block !== lastBlock && units.at(-1)?.block !== lastBlock - 1) lead = keep(lead, line.isItem);
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
    for (const { start, end } of sentencesIn(line.text)) {
      const cut = sliceOf(text, line.start + start, line.start + end);
      units.push({ kind: 'sentence', asked, lead, block: line.block, ...cut });
    }
    if (/[:：]\s*$/.test(line.text)) lead = line.text;
    else if (!line.isItem) lead = null;
  }
  return units;
}

const keep = (lead: string | null, isItem: boolean) => (isItem ? lead : null);
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

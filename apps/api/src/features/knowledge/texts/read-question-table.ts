import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { parseCsv } from '../../../platform/documents';
import { Invalid } from '../../../platform/errors';
import type { ReadQuestionTable } from './schemas';

const questionNames = /^(q|question|questions|frage|pregunta|domanda|vraag|pergunta|prompt|title)$/i;
const answerNames =
  /^(a|answer|answers|antwort|respuesta|réponse|reponse|risposta|antwoord|resposta|response|text)$/i;

const limits = { question: 300, answer: 20_000, rows: 1000 } as const;

/** What a table of questions would bring, row by row, before anything is stored. */
export async function readQuestionTable(ctx: Ctx, { csv }: ReadQuestionTable) {
  authorize(ctx, 'knowledge:write');
  const rows = await parseCsv(csv);
  const [head = [], ...body] = rows;
  const columns = columnsOf(head);
  const from = columns.named ? 2 : 1;
  const read = (columns.named ? body : rows).map((row, index) => ({
    row: index + from,
    question: (row[columns.question] ?? '').trim().replaceAll(/\s+/g, ' '),
    answer: (row[columns.answer] ?? '').trim(),
  }));
  if (read.length > limits.rows) throw new Invalid(`Bring at most ${limits.rows} questions at a time.`);
  const bad = read.flatMap((each) => problemOf(each) ?? []);
  const badRows = new Set(bad.map(({ row }) => row));
  return { questions: read.filter(({ row }) => !badRows.has(row)), bad };
}

/** By their names, or the first two when they have none. */
function columnsOf(head: readonly string[]) {
  const names = head.map((name) => name.trim());
  const question = names.findIndex((name) => questionNames.test(name));
  const answer = names.findIndex((name) => answerNames.test(name));
  return question >= 0 && answer >= 0
    ? { named: true, question, answer }
    : { named: false, question: 0, answer: 1 };
}

type Row = { row: number; question: string; answer: string };

function problemOf({ row, question, answer }: Row): { row: number; reason: string } | null {
  if (!question && !answer) return { row, reason: 'The row is empty.' };
  if (!question) return { row, reason: 'The question is missing.' };
  if (!answer) return { row, reason: 'The answer is missing.' };
  if (question.length > limits.question)
    return { row, reason: 'The question is longer than 300 characters.' };
  if (answer.length > limits.answer) return { row, reason: 'The answer is longer than 20,000 characters.' };
  return null;
}

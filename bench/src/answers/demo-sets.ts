import { fileURLToPath } from 'node:url';
import { demoBusinesses } from '@parley/api/bench';
import { type Document, type QuestionSet, readQuestionSet, readQuestions } from './question-set';

const folder = (name: string) => fileURLToPath(new URL(`../../data/answers/${name}`, import.meta.url));

/** The two demo businesses, whose texts are the demo’s own, and others, each of another trade. */
export const teachingSets = [
  'hotel',
  'homes',
  'bicycles',
  'clinic',
  'invoices',
  'parcels',
  'restaurant',
  'backups',
  'kennels',
  'printer',
  'broadband',
  'vet',
  'storage',
  'languages',
  'coffee',
] as const;
/** Nothing is learned from these: how well strangers are answered. */
export const heldOutSets = [
  'library',
  'museum',
  'telecom',
  'gym',
  'software',
  'driving',
  'garden',
  'bookkeeping',
  'dental',
] as const;
export const shippedSets = [...teachingSets, ...heldOutSets];

export function readShippedSet(name: string): QuestionSet {
  const business = demoBusinesses.find(({ slug }) => slug === name);
  if (!business) return readQuestionSet(folder(name));
  const articles = business.articles.map(({ slug, title, body }) => ({
    name: `${slug}.md`,
    bytes: Buffer.from(`# ${title}\n\n${body}\n`),
  }));
  const tables = business.topics.map(({ slug, questions }) => ({
    name: `faq-${slug}.csv`,
    bytes: Buffer.from(tableOf(questions)),
  }));
  const documents: Document[] = [...articles, ...tables];
  return { documents, questions: readQuestions(`${folder(name)}/questions.jsonl`) };
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

function tableOf(questions: readonly { question: string; answer: string }[]): string {
  const rows = questions.map(({ question, answer }) => `${cell(question)},${cell(answer)}`);
  return ['Question,Answer', ...rows].join('\n');
}

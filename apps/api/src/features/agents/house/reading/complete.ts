import { readQuestion, type Term } from './read-question';
import type { Reader } from './reader';

const fewWords = { alone: 0, leaning: 3, pointing: 2 } as const;

/** “And for dogs?” with what was asked before: what it says itself stands in the place of its like. */
export function complete(question: string, earlier: readonly string[], reader: Reader): string {
  const own = readQuestion(question, reader).terms.filter(({ isSlight }) => !isSlight);
  if (!leans(question, own.length, reader)) return question;
  const before = [...earlier].reverse().find((text) => topicsOf(text, reader).length > 0);
  if (!before) return question;
  const replaced = topicsOf(before, reader).filter(({ apart }) =>
    own.some((term) => apart !== null && term.apart === apart),
  );
  const kept = replaced.reduce((text, { text: word }) => text.replaceAll(word, ''), before);
  return `${kept.replace(/[?!.\s]+$/u, '')} ${question}`.replace(/\s+/g, ' ').trim();
}

const topicsOf = (text: string, reader: Reader): Term[] =>
  readQuestion(text, reader).terms.filter(({ isSlight }) => !isSlight);

function leans(question: string, own: number, { lexicon }: Reader): boolean {
  if (own === fewWords.alone) return true;
  if (lexicon.followUp.test(question)) return own <= fewWords.leaning;
  return lexicon.pointing.test(question) && own <= fewWords.pointing;
}

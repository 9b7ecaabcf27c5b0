import type { Lexicon } from '../lexicon/types';
import { readQuestion, type Term } from './read-question';
import type { Reader } from './reader';

const fewWords = { alone: 0, leaning: 3, pointing: 2 } as const;

/** “And for dogs?” with what was asked before: what it says itself stands in the place of its like. */
export function complete(question: string, earlier: readonly string[], reader: Reader): string {
  if (!leans(question, reader)) return question;
  const before = [...earlier].reverse().find((text) => topicsOf(text, reader).length > 0);
  if (!before) return question;
  const own = topicsOf(question, reader);
  const replaced = topicsOf(before, reader).filter(({ apart }) =>
    own.some((term) => apart !== null && term.apart === apart),
  );
  const kept = replaced.reduce((text, { text: word }) => text.replaceAll(word, ''), before);
  return `${kept.replace(/[?!.\s]+$/u, '')} ${question}`.replace(/\s+/g, ' ').trim();
}

/** What a question is about. */
export const topicsOf = (text: string, reader: Reader): Term[] =>
  readQuestion(text, reader).terms.filter(({ isSlight }) => !isSlight);

/** Says too little to be asked by itself. */
export function leans(question: string, reader: Reader): boolean {
  const { lexicon } = reader;
  const own = topicsOf(question, reader).length;
  if (own === fewWords.alone) return true;
  if (lexicon.pointing.test(question) && own <= fewWords.pointing) return true;
  const [begun] = lexicon.followUp.exec(question) ?? [];
  return (
    begun !== undefined &&
    own <= fewWords.leaning &&
    !isWhole(question.slice(begun.length).replace(/^[^\p{L}\p{N}]+/u, ''), lexicon)
  );
}

/** “And do you have parking?” says by itself all that it asks; “and for dogs?” and “and how much for a dog?” do not. */
function isWhole(rest: string, { yesNo, asking }: Lexicon): boolean {
  const opened = asking.exec(rest);
  if (opened?.index !== 0) return yesNo.test(rest);
  const after = rest.slice(opened.index + opened[0].length);
  return yesNo.test(after) || yesNo.test(after.replace(/^\s*\S+/, ''));
}

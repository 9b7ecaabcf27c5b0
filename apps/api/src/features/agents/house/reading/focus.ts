import type { Lexicon } from '../lexicon/types';

export type Clause = { start: number; end: number };

/** Where a new thought begins: after the end of a sentence, a dash, or before a question that follows a comma. */
const sentenceEnd = /[.!?;]+(?=\s|$)|\n+|\s[-–—]\s/gu;
const comma = /,\s+/gu;

type Asking = Pick<Lexicon, 'yesNo' | 'asking'>;

/**
 * The clauses that ask, where others only tell how it came to that: “We feed raw. Have you got a freezer?” Null where
 * everything asks, or nothing does.
 */
export function focusOf(text: string, lexicon: Asking): Clause[] | null {
  const clauses = clausesOf(text, comma, lexicon);
  const asked = clauses.filter(({ start, end }) => asks(text.slice(start, end), lexicon));
  return asked.length === 0 || asked.length === clauses.length ? null : asked;
}

const asks = (said: string, { yesNo, asking }: Asking): boolean =>
  said.trimEnd().endsWith('?') || yesNo.test(said) || asking.test(said);

/** Sentences, and what asks behind a `joint` within one. */
export function clausesOf(text: string, joint: RegExp, { yesNo, asking }: Asking): Clause[] {
  const begins = (rest: string) => yesNo.test(rest) || asking.exec(rest)?.index === 0;
  return cutAt(text, sentenceEnd, () => true).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    return cutAt(said, joint, begins).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  });
}

function cutAt(text: string, mark: RegExp, isCut: (rest: string) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: said, index } of text.matchAll(mark)) {
    const end = index + said.length;
    if (!isCut(text.slice(end))) continue;
    clauses.push({ start, end });
    start = end;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter(({ start: from, end }) => /[\p{L}\p{N}]/u.test(text.slice(from, end)));
}

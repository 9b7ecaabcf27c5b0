import { complete, leans } from './complete';
import { clausesOf } from './focus';
import type { Reader } from './reader';

/** Nobody asks more than that at once and waits for each of the answers. */
const mostParts = 3;

/** “Can’t hear a thing”, which nobody asks. */
const denial = /^\W*\p{L}+(n['’]t| not)\b/iu;

/**
 * “How much is parking, and is breakfast included?” asks two things. What only tells goes with what is asked next, and
 * what leans on a question with that one.
 */
export function partsOf(question: string, reader: Reader): string[] {
  const { lexicon } = reader;
  const parts: string[] = [];
  let begun = '';
  for (const { start, end } of clausesOf(question, lexicon.joint, lexicon)) {
    const clause = question.slice(start, end);
    begun += clause;
    if (!asksAnew(clause, reader)) continue;
    if (!leans(begun, reader)) parts.push(begun);
    else if (parts.length > 0) parts.push(`${parts.pop()}${begun}`);
    else continue;
    begun = '';
  }
  if (parts.length < 2 || parts.length > mostParts) return [question];
  return parts.map((part, at) => (at === parts.length - 1 ? part + begun : part).trim());
}

/** “At what time”, “hi, where”. */
const atMostOneWord = /^[^\p{L}]*(\p{L}+[^\p{L}]+)?$/u;

/** Each of its questions, made whole by what was asked before it. */
export function wholeQuestions(question: string, earlier: readonly string[], reader: Reader): string[] {
  return partsOf(question, reader).map((part) => complete(part, earlier, reader));
}

function asksAnew(clause: string, { lexicon: { yesNo, asking } }: Reader): boolean {
  if (clause.trimEnd().endsWith('?')) return true;
  if (denial.test(clause)) return false;
  const opened = asking.exec(clause);
  return yesNo.test(clause) || (opened !== null && atMostOneWord.test(clause.slice(0, opened.index)));
}

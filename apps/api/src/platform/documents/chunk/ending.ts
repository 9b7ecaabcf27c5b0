import { isBlank } from './blank';

export type Ending = 'paragraph' | 'item' | 'sentence' | 'clause' | 'word';

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));

const newline = 0x0a;
const sentenceEnds = codesOf('.!?…。！？｡؟۔।॥');
const clauseEnds = codesOf(',;:،؛、，；：—–');
/** No space is expected after these. */
const fullWidth = codesOf('。！？｡、，；：');
const closers = codesOf('"\'”’»)]』」】）');
const mostClosers = 3;
const mostGap = 16;
const item = /^(?:[-*•]|\p{N}{1,3}[.)])\s/u;
const small = /^\p{Ll}/u;

/** What ends at a place, if a passage could end there. */
export function endingAt(text: string, at: number): Ending | null {
  if (isBlank(text.charCodeAt(at))) return endingAtGap(text, at);
  if (closers.has(text.charCodeAt(at))) return null;
  const before = signBefore(text, at);
  if (!fullWidth.has(before)) return null;
  return sentenceEnds.has(before) ? 'sentence' : 'clause';
}

function endingAtGap(text: string, at: number): Ending {
  let next = at;
  let lines = 0;
  while (next < at + mostGap && isBlank(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === newline) lines += 1;
    next += 1;
  }
  if (lines > 1) return 'paragraph';
  const before = signBefore(text, at);
  const after = text.slice(next, next + 5);
  if (lines === 1 && (sentenceEnds.has(before) || item.test(after))) return 'item';
  if (sentenceEnds.has(before) && !small.test(after)) return 'sentence';
  return clauseEnds.has(before) ? 'clause' : 'word';
}

function signBefore(text: string, at: number): number {
  let before = at - 1;
  while (before > at - 1 - mostClosers && closers.has(text.charCodeAt(before))) before -= 1;
  return text.charCodeAt(before);
}

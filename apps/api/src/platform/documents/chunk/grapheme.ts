import { isBlank } from './blank';

const firstJoining = 0x3_00;
/** Blanks that end whatever sign came before. */
const breaking = /[\t-\r\u2028\u2029]/;
const joining = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** So that what is seen last is not seen half. */
const beyond = 256;
const longestGrapheme = 8192;

/** Whether a place is in the middle of what is seen as one sign: a mark after a space belongs to the space. */
export function joinsBefore(text: string, at: number): boolean {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next += 1;
  if (text.charCodeAt(next) < firstJoining || breaking.test(text.charAt(next - 1))) return false;
  return joining.test(text.slice(next, next + 2));
}

type Sizes = { wanted: number; most: number };

/** For text without spaces: between words where they are known, else between signs. */
export function boundaryIn(text: string, from: number, sizes: Sizes): number {
  const window = text.slice(from, from + sizes.most + beyond);
  const size =
    lastBoundary(words, window, sizes.wanted) ??
    lastBoundary(graphemes, window, sizes.most) ??
    firstBoundary(text.slice(from, from + longestGrapheme)) ??
    sizes.most;
  return afterPair(text, from + size);
}

function lastBoundary(segmenter: Intl.Segmenter, window: string, most: number): number | null {
  return segmenter.segment(window).containing(most)?.index || null;
}

/** A sign of thousands of marks: it is taken whole if that is possible. */
function firstBoundary(window: string): number | null {
  const [first] = graphemes.segment(window);
  return first && first.segment.length < window.length ? first.segment.length : null;
}

const afterPair = (text: string, at: number) =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at + 1 : at;

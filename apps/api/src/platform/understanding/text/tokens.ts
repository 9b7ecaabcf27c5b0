export type Token = {
  /** Lower case, without accents and apostrophes: what phrases are written in. */
  word: string;
  start: number;
  end: number;
};

/** Enough for what a message is about; what follows is an attachment. */
const longestText = 4000;
const mostTokens = 400;
const longestWord = 60;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`´][\p{L}]+)*/gu;
const plainAscii = /^[a-z0-9]*$/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sampleOf(text).matchAll(words)) {
    if (tokens.length >= mostTokens) break;
    const [raw] = match;
    tokens.push({ word: plainWord(raw), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

/** A text's beginning; never half of a sign. */
function sampleOf(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
}

export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  return plainAscii.test(lower) ? shortened(lower) : shortened(withoutMarks(lower));
}

function withoutMarks(lower: string): string {
  return lower
    .replace(/['’`´]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[أإآ]/g, 'ا')
    .normalize('NFC');
}

/** “sooooo” is “soo”. */
function shortened(word: string): string {
  const short = hasTriple(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1$1') : word;
  return short.length > longestWord ? short.slice(0, longestWord) : short;
}

function hasTriple(word: string): boolean {
  for (let at = 2; at < word.length; at++)
    if (word[at] === word[at - 1] && word[at] === word[at - 2]) return true;
  return false;
}

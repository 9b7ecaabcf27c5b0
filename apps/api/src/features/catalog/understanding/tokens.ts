import { currencySigns } from '../attributes/currencies';
import { fold } from './fold';
import { inFigures } from './spelled-numbers';

export type TokenKind = 'number' | 'word' | 'sign';

export type Token = {
  kind: TokenKind;
  /** Folded. */
  text: string;
  /** Where it stands in the folded query. */
  start: number;
  end: number;
  /** Nothing stands between it and the one before. */
  glued: boolean;
};

const number = String.raw`\d{1,3}(?:\u0020\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,'’_]\d+)*`;
const word = String.raw`[\p{L}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*`;
const sign = `<=|>=|[<>≤≥~≈+%"′″/&,;:!?–—-]|[${currencySigns}]`;
const scanner = new RegExp(`(?<number>${number})|(?<word>${word})|(?<sign>${sign})`, 'gu');
const moneyGlued = /^(rs|inr|usd|eur|gbp|aed|chf|us)(?=\d)/;

export type Query = { text: string; tokens: Token[] };

/** A query in pieces: numbers as they are written, words, and the signs that mean something. */
export function tokenise(query: string): Query {
  const text = withNumerals(fold(query).slice(0, 400)).replace(/[–—]/g, '-');
  const tokens: Token[] = [];
  let end = 0;
  for (const { groups = {}, index, 0: found } of text.matchAll(scanner)) {
    const kind = kindOf(groups);
    tokens.push({ kind, text: found, start: index, end: index + found.length, glued: index === end });
    end = index + found.length;
  }
  return { text, tokens };
}

function kindOf({ number: digits, word: letters }: Record<string, string | undefined>): TokenKind {
  if (digits) return 'number';
  return letters ? 'word' : 'sign';
}

/** Written without spaces, and telling all the same. */
const japanese = /以下|以上|未満|以内|まで|から|万円|億円|円|ユーロ|ドル|万(?=\D|$)|億(?=\D|$)/gu;

/** `two bed` is `2 bed`; `rs500` is `rs 500`; `13-inch` is `13 inch`. */
function withNumerals(text: string): string {
  return inFigures(text)
    .replaceAll(japanese, ' $& ')
    .replaceAll(/(?<=(?<![\p{L}\p{N}])\d+)-(?=\p{L}{2})/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])\p{L}+\d+/gu, (each) => each.replace(moneyGlued, '$1 '))
    .replaceAll(/(?<=(?:sq|ft|cu|rs|approx|max|min|mt|incl))\.(?=\s|\d|\p{L}|$)/gu, ' ');
}

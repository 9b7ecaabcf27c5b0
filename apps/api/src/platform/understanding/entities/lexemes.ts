import { plainWord } from '../text/tokens';

/** A word, a number or a sign, where it stands. */
export type Lexeme = {
  kind: 'word' | 'number' | 'sign';
  /** Plain: lower case, without accents. */
  word: string;
  /** Of numbers, and of words for numbers; NaN else. */
  value: number;
  start: number;
  end: number;
};

const longestText = 16_000;
const mostLexemes = 2500;
const parts = /\d[\d.,'’]{0,24}|[\p{L}\p{M}]{1,40}(?:['’]\p{L}{1,10})?|[^\s\p{L}\p{M}\d]/gu;
const separator = /[.,'’]+$/;

export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.slice(0, longestText).matchAll(parts)) {
    if (lexemes.length >= mostLexemes) break;
    lexemes.push(lexemeOf(match[0], match.index));
  }
  return lexemes;
}

function lexemeOf(raw: string, start: number): Lexeme {
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const digits = raw.replace(separator, '');
    return { kind: 'number', word: digits, value: amountOf(digits), start, end: start + digits.length };
  }
  const word = plainWord(raw);
  const kind = isLetter.test(word) ? 'word' : 'sign';
  return { kind, word: word || raw, value: spoken.get(word) ?? Number.NaN, start, end: start + raw.length };
}

const isLetter = /^\p{L}/u;

/** “1,250.50”, “1.250,50” and “1'250” are what they say; of one separator three digits after it are thousands. */
function amountOf(digits: string): number {
  const bare = digits.replace(/['’]/g, '');
  const lastDot = bare.lastIndexOf('.');
  const lastComma = bare.lastIndexOf(',');
  const decimal = lastDot > lastComma ? '.' : ',';
  const at = Math.max(lastDot, lastComma);
  if (at < 0) return Number(bare);
  const isMixed = lastDot >= 0 && lastComma >= 0;
  const pieces = bare.split(decimal);
  const isThousands = !isMixed && (pieces.length > 2 || bare.length - at - 1 === 3);
  const whole = bare.slice(0, at).replace(/[.,]/g, '');
  return isThousands ? Number(bare.replace(/[.,]/g, '')) : Number(`${whole}.${bare.slice(at + 1)}`);
}

const spoken = new Map<string, number>(
  `0 zero
1 one ein eine einen un une uno una um uma een
2 two couple zwei deux dos due dois duas twee
3 three drei trois tres tre drie
4 four vier quatre cuatro quattro quatro
5 five funf cinq cinco cinque vijf
6 six sechs seis sei zes
7 seven sieben sept siete sette sete zeven
8 eight acht huit ocho otto oito
9 nine neun neuf nueve nove negen
10 ten zehn dix diez dieci dez tien
11 eleven elf
12 twelve dozen zwolf douze doce dodici doze twaalf
15 fifteen 20 twenty zwanzig vingt veinte venti vinte twintig
30 thirty 40 forty 50 fifty 100 hundred`
    .split(/\n/)
    .flatMap((line) => {
      let value = 0;
      return line.split(' ').flatMap((word): [string, number][] => {
        if (!/^\d+$/.test(word)) return [[word, value]];
        value = Number(word);
        return [];
      });
    }),
);

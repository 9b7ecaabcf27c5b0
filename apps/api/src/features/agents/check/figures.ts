import { type Marks, marksAt } from './marks';
import { inPlainDigits } from './plain-digits';

export type Figure = Marks & {
  written: string;
  /** As it may be written elsewhere. */
  forms: readonly string[];
  /** Of a date all in figures: whichever of its parts may be the month. */
  monthsOfDate: readonly number[];
};

const number = /\d+(?:[.,\u00a0\u202f '’]\d+)*/g;
const date = /(?<![\d.,/-])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?(?![\d/-]|[.,]\d)/g;

export function figuresIn(given: string): Figure[] {
  const plain = inPlainDigits(given);
  const dates = [...plain.matchAll(date)];
  const text = plain.replace(date, apart);
  const months = new Map(dates.flatMap((found) => partsOf(found)));
  return [...text.matchAll(number)].map((found) => {
    const [written] = found;
    const marks = marksAt(text, found.index, found.index + written.length);
    return {
      written,
      forms: formsOf(written),
      ...marks,
      monthsOfDate: months.get(found.index) ?? monthBy(text, found),
    };
  });
}

/** 4月7日 */
const monthBy = (text: string, { 0: written, index }: RegExpExecArray) =>
  text[index + written.length] === '月' ? [Number(written)] : [];

/** 05.03.2026 is three figures, and 9.30 is one; no sign moves. */
const apart = (found: string, ...[first, sign, second, third]: string[]) =>
  third === undefined
    ? found
    : `${first}${sign === '.' ? '/' : sign}${second}${sign === '.' ? '/' : sign}${third}`;

/** Where each part of a date stands, and which months it may be in. */
function partsOf(found: RegExpMatchArray): [number, number[]][] {
  const parts = found.slice(1).filter((part) => part !== undefined && /\d/.test(part));
  const months = parts.map(Number).filter((part) => part >= 1 && part <= 12);
  let at = found.index ?? 0;
  return parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return [start, months];
  });
}

/** 1,200.50 and 1 200,5 are one figure; 9.30 and 09:30 both have a 9 and a 30. */
function formsOf(figure: string): string[] {
  const parts = figure.split(/[.,\u00a0\u202f '’]/);
  const whole = parts.join('');
  const last = parts.at(-1) ?? '';
  const decimal = parts.length > 1 && last.length <= 2 ? `${parts.slice(0, -1).join('')}.${last}` : whole;
  return [plainFigure(whole), plainFigure(decimal)];
}

/** 007.50 is 7.5. */
function plainFigure(figure: string): string {
  const trimmed = figure.replace(/^0+(?=\d)/, '');
  return trimmed.includes('.') ? trimmed.replace(/\.?0+$/, '') : trimmed;
}

import { readOnce } from '../../../platform/read-once';
import { inPlainDigits } from './plain-digits';

const number = /\d+(?:[.,\u00a0\u202f '’]\d+)*/g;
const citation = /\[\d{1,2}\]/g;
const listMark = /^[ \t]*\d{1,2}[.)][ \t]/gm;

/** Figures that stand neither in a source nor in what was said before. */
export function unfoundedNumbers(text: string, grounds: readonly string[]): string[] {
  const said = inPlainDigits(text).replace(citation, ' ').replace(listMark, ' ');
  const figures = new Set([...said.matchAll(number)].map(([figure]) => figure));
  if (figures.size === 0) return [];
  const isKnown = (form: string) => grounds.some((text) => figuresOf(text).has(form));
  return [...figures].filter((figure) => !formsOf(figure).some(isKnown));
}

/** The same sources and messages are what sentence after sentence has to stand in. */
const figuresOf = readOnce(
  { characters: 2_000_000 },
  (text): ReadonlySet<string> =>
    new Set([...inPlainDigits(text).matchAll(number)].flatMap(([figure]) => formsOf(figure))),
);

/** As it may be written elsewhere: 1,200.50 and 1 200,5 are one figure; 9.30 and 09:30 both have a 9 and a 30. */
function formsOf(figure: string): string[] {
  const parts = figure.split(/[.,\u00a0\u202f '’]/);
  const whole = parts.join('');
  const last = parts.at(-1) ?? '';
  const decimal = parts.length > 1 && last.length <= 2 ? `${parts.slice(0, -1).join('')}.${last}` : whole;
  return [plain(whole), plain(decimal)];
}

/** 007.50 is 7.5. */
function plain(figure: string): string {
  const trimmed = figure.replace(/^0+(?=\d)/, '');
  return trimmed.includes('.') ? trimmed.replace(/\.?0+$/, '') : trimmed;
}

import { currenciesNamed } from '../../catalog';
import { monthOf } from './months';

/** What a figure is of. */
export type Marks = { currencies: ReadonlySet<string>; months: ReadonlySet<number> };
type Mark = { currencies: readonly string[]; month: number | null };

const reach = 40;
const wordThere = '\\p{Sc}|﷼|[円元圆圓]|ユーロ|ドル|ポンド|ルピー|[\\p{L}\\p{M}]{1,30}|[ºª]';
const next = new RegExp(`([ \\t\\u00a0\\u202f.-]{0,2})(${wordThere})`, 'uy');
const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{0,2}\p{Sc}|[\p{L}\p{M}]{2,24})[ \t\u00a0\u202f.:]{0,2}$/u;
const monthBefore = /(?<!\d)(1[0-2]|0?[1-9])月[ \t]*$/;
const words = new RegExp(wordThere, 'gu');
const vowelSigns = /[\u064b-\u0652]/g;
/** 5th of March, 5 de marzo, 120 US dollars, 2 million euros. */
const between = new Set(
  'st nd rd th of de del di er e º ª us million millions millionen millones milhões milioni miljoen thousand tausend mil mille k من'.split(
    ' ',
  ),
);

/** Of the figure that stands there: whatever is named right before it or behind it. */
export function marksAt(text: string, from: number, to: number): Marks {
  const found = [
    markBefore(text.slice(Math.max(0, from - reach), from)),
    markBehind(text.slice(to, to + reach)),
  ];
  return {
    currencies: new Set(found.flatMap(({ currencies }) => currencies)),
    months: new Set(found.flatMap(({ month }) => month ?? [])),
  };
}

/** Whatever a text names anywhere. */
export function marksIn(text: string): Marks {
  const found = [...text.matchAll(words)].map(([word]) => markOf(word));
  const counted = [...text.matchAll(/(?<!\d)(\d{1,2})月/g)].map(([, month]) => Number(month));
  return {
    currencies: new Set(found.flatMap(({ currencies }) => currencies)),
    months: new Set([...found.flatMap(({ month }) => month ?? []), ...counted]),
  };
}

function markBefore(text: string): Mark {
  const counted = monthBefore.exec(text);
  if (counted) return { currencies: [], month: Number(counted[1]) };
  const word = before.exec(text)?.[1] ?? '';
  const mark = markOf(word);
  return isMark(mark) ? mark : markOf(word.slice(-1));
}

function markBehind(text: string): Mark {
  next.lastIndex = 0;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [, gap = '', word = ''] = found;
    const mark = markOf(word);
    const endsSentence = gap.includes('.') && mark.month === null;
    if (isMark(mark) && !endsSentence) return mark;
    if (endsSentence || !between.has(word.toLowerCase())) break;
  }
  return { currencies: [], month: null };
}

const isMark = ({ currencies, month }: Mark) => currencies.length > 0 || month !== null;

function markOf(written: string): Mark {
  const word = written.normalize('NFKC').replace(vowelSigns, '');
  return { currencies: currenciesNamed(word) ?? [], month: monthOf(word) };
}

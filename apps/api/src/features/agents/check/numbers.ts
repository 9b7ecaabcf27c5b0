import { readOnce } from '../../../platform/read-once';
import { type Figure, figuresIn } from './figures';
import { marksIn } from './marks';
import { inPlainDigits } from './plain-digits';
import { spelledFigures, spelledPrices } from './spelled';

/** One figure of a text, wherever it stands there. */
type Stated = {
  text: string;
  currencies: Set<string>;
  months: Set<number>;
  monthsOfDates: Set<number>;
  withoutCurrency: boolean;
  withoutMonth: boolean;
};

const citation = /\[\d{1,2}\]/g;
const listMark = /^[ \t]*\d{1,2}[.)][ \t]/gm;
const room = { characters: 2_000_000 };

export type Figures = {
  /** What the business and its sources say. */
  stated: readonly string[];
  /** What a contact said: no ground for a price. */
  named?: readonly string[];
  /** But for how much a thing may cost, where things are looked for. */
  limits?: readonly string[];
};

/** Figures that nobody stated, or only as another currency’s or another month’s. */
export function unfoundedNumbers(text: string, { stated, named = [], limits = [] }: Figures): string[] {
  const plain = inPlainDigits(text).replace(citation, ' ').replace(listMark, ' ');
  const figures = [...figuresIn(plain), ...spelledPrices(plain)];
  if (figures.length === 0) return [];
  const forAll = [...stated, ...named];
  const forPrices = [...stated, ...limits];
  const isFounded = (figure: Figure) => isStated(figure, figure.currencies.size > 0 ? forPrices : forAll);
  return [...new Set(figures.filter((figure) => !isFounded(figure)).map(({ written }) => written))];
}

function isStated(figure: Figure, grounds: readonly string[]): boolean {
  const found = grounds.flatMap((text) => figure.forms.flatMap((form) => statedIn(text).get(form) ?? []));
  if (found.length === 0) return isMonthOfDate(figure, grounds);
  return isOfCurrency(figure, found) && isOfMonth(figure, found);
}

/** 2026-03-05 is the 5th of March. */
const isMonthOfDate = ({ written, monthsOfDate }: Figure, grounds: readonly string[]) =>
  monthsOfDate.includes(Number(written)) && grounds.some((text) => namedIn(text).months.has(Number(written)));

function isOfCurrency({ currencies }: Figure, found: readonly Stated[]): boolean {
  if (currencies.size === 0 || found.every((one) => one.currencies.size === 0)) return true;
  return found.some(
    (one) =>
      meets(currencies, one.currencies) ||
      (one.withoutCurrency && meets(currencies, namedIn(one.text).currencies)),
  );
}

function isOfMonth({ months }: Figure, found: readonly Stated[]): boolean {
  if (months.size === 0 || found.every((one) => one.months.size === 0)) return true;
  return found.some(
    (one) =>
      meets(months, one.months) ||
      meets(months, one.monthsOfDates) ||
      (one.withoutMonth && meets(months, namedIn(one.text).months)),
  );
}

const meets = <One>(some: ReadonlySet<One>, others: ReadonlySet<One>) =>
  [...some].some((one) => others.has(one));

/** From 5 to 12 March: the 5 is of March too. */
const namedIn = readOnce(room, (text) => marksIn(inPlainDigits(text)));

/** The same sources and messages are what sentence after sentence has to stand in. */
const statedIn = readOnce(room, (text): ReadonlyMap<string, Stated> => {
  const stated = new Map<string, Stated>();
  for (const figure of [...figuresIn(text), ...spelledFigures(text)]) {
    for (const form of figure.forms) {
      const before = stated.get(form) ?? stating(text);
      stated.set(form, before);
      for (const currency of figure.currencies) before.currencies.add(currency);
      for (const month of figure.months) before.months.add(month);
      for (const month of figure.monthsOfDate) before.monthsOfDates.add(month);
      before.withoutCurrency ||= figure.currencies.size === 0;
      before.withoutMonth ||= figure.months.size === 0;
    }
  }
  return stated;
});

const stating = (text: string): Stated => ({
  text,
  currencies: new Set(),
  months: new Set(),
  monthsOfDates: new Set(),
  withoutCurrency: false,
  withoutMonth: false,
});

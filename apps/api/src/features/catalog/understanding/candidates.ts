import { type AttributeOf, priceOf } from '../attributes/attribute';
import { unitOf } from '../attributes/units';
import type { Amount, Sense } from './amount';
import type { Comparator } from './comparators';
import type { Lexicon } from './lexicon';
import type { NameMention } from './reading';

export type Asked = {
  first: Amount;
  second: Amount | null;
  comparator: Comparator | null;
  name: NameMention | null;
  /** “2000 a month”: what is paid again and again. */
  isRate: boolean;
};

export type NumberAttribute = AttributeOf<'number'>;
export type Field = { lexicon: Lexicon; numbers: readonly NumberAttribute[]; asked: Asked };

/** Which attributes an amount can be about, the likeliest first. */
export function candidatesFor(sense: Sense, field: Field): NumberAttribute[] {
  const { numbers, asked } = field;
  const { name } = asked;
  if (name) return numbers.filter((each) => each.key === name.key && agrees(each, sense));
  const money = moneyFirst(numbers);
  if (sense.unit) return numbers.filter((each) => agrees(each, sense));
  if (sense.money) return money.filter((each) => agrees(each, sense));
  if (sense.scale !== 1) return [...money, ...withoutCurrency(numbers)];
  return bareCandidates(sense, { ...field, money });
}

/** A number and nothing that says of what: by how it is compared, and by what items have. */
function bareCandidates(
  { values }: Sense,
  { lexicon, numbers, asked, money }: Field & { money: NumberAttribute[] },
): NumberAttribute[] {
  const { comparator, second } = asked;
  const years = numbers.filter(
    (each) => isYear(each, lexicon) && values.some((value) => isOf(value, each, lexicon)),
  );
  if (years.length > 0 && !isOfMoney(comparator)) return years;
  if (temporal.has(comparator?.words ?? '')) return [];
  if (comparator && /cheap|budget|costl/.test(comparator.words)) return money.slice(0, 1);
  if (!comparator && !second) return [];
  const possible = asked.isRate ? money : [...money, ...withoutCurrency(numbers)];
  return possible.filter((each) => isNear(lexicon, each, values[0] ?? 0));
}

function moneyFirst(numbers: readonly NumberAttribute[]): NumberAttribute[] {
  const price = priceOf(numbers);
  return numbers
    .filter(
      ({ currency, unit }) => currency !== null || (unit !== null && unit === price?.unit && unit === ''),
    )
    .sort((one, other) => Number(other === price) - Number(one === price));
}

const withoutCurrency = (numbers: readonly NumberAttribute[]) =>
  numbers.filter(({ currency }) => currency === null);

const isOfMoney = (comparator: Comparator | null) =>
  comparator !== null && /under|below|less|cheap|budget|most|max|up to|over/.test(comparator.words);

/** Nobody pays after 500. */
const temporal = new Set(['since', 'after', 'as of', 'newer than']);

/** `from 2024` is a year where items have one. */
function isYear({ key, label, unit, currency }: NumberAttribute, { vocabulary }: Lexicon): boolean {
  const span = vocabulary.numbers[key];
  if (unit !== null || currency !== null || !span) return false;
  return /\b(?:year|vintage)\b/i.test(`${key} ${label}`) && [span.min, span.max].every(isNearYear);
}

/** A year of which there is something; a name like `2008` is none, and one that is compared may lie beside. */
function isOf(value: number, { key }: NumberAttribute, { vocabulary }: Lexicon): boolean {
  const span = vocabulary.numbers[key];
  const isThere = span !== undefined && value >= span.min - 5 && value <= span.max + 5;
  return isNearYear(value) && isThere && !vocabulary.words.has(String(value));
}

export const isNearYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100;

function agrees(attribute: NumberAttribute, { unit, currencies, money }: Sense): boolean {
  if (unit) return attribute.unit !== null && unitOf(attribute.unit)?.family === unit.family;
  if (currencies) return attribute.currency !== null && currencies.includes(attribute.currency);
  return !money || attribute.currency !== null;
}

export function isNear({ vocabulary }: Lexicon, { key }: NumberAttribute, value: number): boolean {
  const range = vocabulary.numbers[key];
  return (
    range !== undefined &&
    value >= Math.min(range.min / 3, range.min) &&
    value <= Math.max(range.max * 3, range.max)
  );
}

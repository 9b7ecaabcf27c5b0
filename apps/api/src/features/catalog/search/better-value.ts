import { type Attribute, type AttributeOf, growthOf, priceOf } from '../attributes/attribute';
import { describeNumber } from '../attributes/describe-value';
import type { Say } from '../wording/say';
import type { Amounts, Sheet } from './sheet/sheet';

type Measure = AttributeOf<'number'>;
type Paid = { amount: number; price: number };

/** How much more of something there is than for `price`. */
export type Gain = Paid & { measure: Measure; times: number; worth: number };

type Market = {
  attributes: readonly Attribute[];
  sheet: Sheet;
  price: Amounts;
  /** What can be had for the money asked, and what costs more. */
  within: Iterable<number>;
  above: readonly number[];
};

/** What more there can be of an item for more money. The growth is that of its place. */
export function measuresOf(attributes: readonly Attribute[]): Measure[] {
  const apart = [priceOf(attributes)?.key, growthOf(attributes)?.key];
  return attributes.filter(
    (each): each is Measure =>
      each.type === 'number' && each.better === 'higher' && each.compares && !apart.includes(each.key),
  );
}

/** For what costs more: of what it has more, by a larger share than it costs more. */
export function gainsOf({ attributes, sheet, price, within, above }: Market): Map<number, Gain> {
  const gains = new Map<number, Gain>();
  if (above.length === 0) return gains;
  for (const measure of measuresOf(attributes)) {
    const amounts = sheet.amounts(measure.key);
    const paidFor = (row: number) => ({
      amount: amounts?.[row] ?? Number.NaN,
      price: price[row] ?? Number.NaN,
    });
    const usual = firstOf(within, paidFor, isMore) ?? firstOf(above, paidFor, isCheaper);
    for (const row of usual ? above : []) {
      const gain = usual && gainOver(usual, { measure, ...paidFor(row) });
      if (gain && gain.worth > (gains.get(row)?.worth ?? 1)) gains.set(row, gain);
    }
  }
  return gains;
}

type IsBefore = (one: Paid, other: Paid) => boolean;

const isMore: IsBefore = (one, other) =>
  one.amount > other.amount || (one.amount === other.amount && one.price < other.price);
const isCheaper: IsBefore = (one, other) =>
  one.price < other.price || (one.price === other.price && one.amount > other.amount);

function firstOf(rows: Iterable<number>, paidFor: (row: number) => Paid, isBefore: IsBefore): Paid | null {
  let first: Paid | null = null;
  for (const row of rows) {
    const paid = paidFor(row);
    const isKnown = paid.amount > 0 && paid.price > 0;
    if (isKnown && (first === null || isBefore(paid, first))) first = paid;
  }
  return first;
}

const leastShown = 1.005;

function gainOver(usual: Paid, { measure, amount, price }: Paid & { measure: Measure }): Gain | null {
  const times = amount / usual.amount;
  const worth = times / (price / usual.price);
  return times >= leastShown && worth > 1 ? { ...usual, measure, amount, times, worth } : null;
}

export function sayGain({ measure, amount, times, price }: Gain, money: Measure, say: Say): string {
  return say('moreThanFor', {
    label: measure.label,
    amount: describeNumber(measure, amount, say),
    percent: say.number(Math.round((times - 1) * 100)),
    price: describeNumber(money, price, say),
  });
}

import type { Tx } from '../../../platform/db';
import { growthOf, priceOf } from '../attributes/attribute';
import { describeNumber, describeValue } from '../attributes/describe-value';
import { findNumbered, type ItemRow } from '../items/store';
import type { Filter } from '../understanding/filter';
import { describeFilter } from './describe-filter';
import { missBy } from './miss';
import type { Plan } from './plan-search';
import { budgetOf } from './rank';
import type { Alternative, Alternatives } from './schemas';
import { showMatch } from './show-match';
import { type Column, readColumns } from './store';

const most = 3;
const bands = { cheaper: [0.8, 0.9], better: [1, 1.15], similar: [0.85, 1.05] } as const;

type Offer = { number: number; missing: number };
type Field = Plan & { price: Column; growth: Column; budget: number | null };

/** What meets all conditions but one: cheaper, better for a little more, or somewhere else. */
export async function findAlternatives(tx: Tx, plan: Plan, budget?: number): Promise<Alternatives> {
  const field = await readField(tx, plan, budget);
  const picked = {
    cheaper: cheaperOf(field),
    betterValue: betterOf(field),
    elsewhere: elsewhereOf(field),
    closest: closestOf(field),
  };
  const numbers = [...new Set(Object.values(picked).flatMap((all) => all.map(({ number }) => number)))];
  const rows = new Map((await findNumbered(tx, plan.catalog, numbers)).map((row) => [row.number, row]));
  const show = (offers: readonly Offer[]) =>
    offers.flatMap(({ number, missing }) => {
      const row = rows.get(number);
      return row ? [toAlternative(field, { row, missing })] : [];
    });
  return {
    cheaper: show(picked.cheaper),
    betterValue: show(picked.betterValue),
    elsewhere: show(picked.elsewhere),
    closest: show(picked.closest),
  };
}

async function readField(tx: Tx, plan: Plan, given: number | undefined): Promise<Field> {
  const { attributes } = plan.catalog;
  const price = priceOf(attributes)?.key ?? '';
  const growth = growthOf(attributes)?.key ?? '';
  const others = attributes.filter(({ type }) => type === 'number').map(({ key }) => key);
  const numbers = [...new Set(plan.matched.but.flat())];
  const columns = await readColumns(tx, plan.catalog, { keys: [price, growth, ...others], numbers });
  const asked = budgetOf(plan.filters, price);
  const none: Column = new Map();
  return {
    ...plan,
    price: columns.get(price) ?? none,
    growth: columns.get(growth) ?? none,
    budget: given ?? asked?.max ?? asked?.min ?? null,
  };
}

const priceAt = (field: Field) =>
  field.filters.findIndex(
    ({ kind, key }) => kind === 'number' && key === priceOf(field.catalog.attributes)?.key,
  );

function placeAt({ filters, lexicon }: Field): number {
  return filters.findIndex(({ key }) => lexicon.attribute(key)?.type === 'place');
}

function inBand({ price, budget }: Field, number: number, [low, high]: readonly [number, number]): boolean {
  const amount = price.get(number);
  return (
    budget !== null && amount !== undefined && amount > 0 && amount >= budget * low && amount <= budget * high
  );
}

function offersOf(field: Field, wanted: (missing: number) => boolean): Offer[] {
  return field.matched.but.flatMap((numbers, missing) =>
    wanted(missing) ? numbers.map((number) => ({ number, missing })) : [],
  );
}

function cheaperOf(field: Field): Offer[] {
  const amount = ({ number }: Offer) => field.price.get(number) ?? 0;
  return offersOf(field, (missing) => missing !== priceAt(field))
    .filter(({ number }) => inBand(field, number, bands.cheaper))
    .sort((one, other) => amount(other) - amount(one))
    .slice(0, most);
}

/** More for the money first: the better attributes, against the price. */
function betterOf(field: Field): Offer[] {
  const over = ({ number }: Offer) => (field.price.get(number) ?? 0) > (field.budget ?? 0);
  return offersOf(field, (missing) => missing === priceAt(field))
    .filter((offer) => over(offer) && inBand(field, offer.number, bands.better))
    .sort((one, other) => (field.price.get(one.number) ?? 0) - (field.price.get(other.number) ?? 0))
    .slice(0, most);
}

function elsewhereOf(field: Field): Offer[] {
  const at = placeAt(field);
  const growth = ({ number }: Offer) => field.growth.get(number) ?? 0;
  return offersOf(field, (missing) => missing === at)
    .filter(({ number }) => field.budget === null || inBand(field, number, bands.similar))
    .sort((one, other) => growth(other) - growth(one))
    .slice(0, most);
}

function closestOf(field: Field): Offer[] {
  const by = priceAt(field);
  const gap = ({ number, missing }: Offer) =>
    missing === by ? missBy(field.filters[missing] as Filter, field.price.get(number)) : 1;
  return offersOf(field, () => true)
    .map((offer) => ({ offer, gap: gap(offer) }))
    .sort((one, other) => one.gap - other.gap)
    .slice(0, most)
    .map(({ offer }) => offer);
}

function toAlternative(field: Field, { row, missing }: { row: ItemRow; missing: number }): Alternative {
  const filters = field.filters.filter((_, at) => at !== missing);
  const match = showMatch({ ...field, row, score: 0, filters, words: [] });
  return { ...match, reason: reasonOf(field, { row, missing }) };
}

function reasonOf(field: Field, { row, missing }: { row: ItemRow; missing: number }): string {
  const { lexicon, price, budget, growth } = field;
  const filter = field.filters[missing];
  const attribute = filter && lexicon.attribute(filter.key);
  const said: string[] = [];
  const amount = price.get(row.number);
  const money = priceOf(field.catalog.attributes);
  if (money && amount !== undefined && budget)
    said.push(`${describeNumber(money, amount)}${against(amount, budget)}`);
  const value = attribute ? row.values[attribute.key] : undefined;
  if (filter && attribute && attribute.key !== money?.key) {
    const there = value === undefined ? `${attribute.label} not known` : describeValue(attribute, value);
    said.push(`${there} instead of ${describeFilter(filter, attribute).replace(`${attribute.label} `, '')}`);
  }
  const rate = growth.get(row.number);
  if (attribute?.type === 'place' && rate !== undefined) said.push(`growing ${rate}% a year`);
  return said.join('; ');
}

function against(amount: number, budget: number): string {
  const percent = Math.round((amount / budget - 1) * 100);
  if (percent === 0) return ', at the budget';
  return percent < 0 ? `, ${-percent}% below the budget` : `, ${percent}% above the budget`;
}

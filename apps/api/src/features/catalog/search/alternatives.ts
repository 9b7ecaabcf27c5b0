import type { Tx } from '../../../platform/db';
import { growthOf, priceOf } from '../attributes/attribute';
import { describeNumber, describeValue } from '../attributes/describe-value';
import { findNumbered, type ItemRow } from '../items/store/read';
import type { Filter } from '../understanding/filter';
import type { Say } from '../wording/say';
import { type Gain, gainsOf, sayGain } from './better-value';
import { describeFilter } from './describe-filter';
import { missBy } from './miss';
import type { Plan } from './plan-search';
import { budgetOf } from './rank';
import type { Alternative, Alternatives } from './schemas';
import type { Amounts } from './sheet/sheet';
import { showMatch } from './show-match';

const most = 3;
const bands = { cheaper: [0.8, 0.9], better: [1, 1.15], similar: [0.85, 1.05] } as const;

type Offer = { row: number; missing: number; gain?: Gain | undefined };
type Field = Plan & { price: Amounts | null; growth: Amounts | null; budget: number | null };

/** What meets all conditions but one: cheaper, better for a little more, or somewhere else. */
export async function findAlternatives(tx: Tx, plan: Plan, budget?: number): Promise<Alternatives> {
  const field = fieldOf(plan, budget);
  const picked = {
    cheaper: cheaperOf(field),
    betterValue: betterOf(field),
    elsewhere: elsewhereOf(field),
    closest: closestOf(field),
  };
  const numbers = Object.values(picked).flatMap((all) => all.map(({ row }) => plan.sheet.numberOf(row)));
  const items = new Map(
    (await findNumbered(tx, plan.catalog, [...new Set(numbers)])).map((row) => [row.number, row]),
  );
  const show = (offers: readonly Offer[]) =>
    offers.flatMap((offer) => {
      const item = items.get(plan.sheet.numberOf(offer.row));
      return item ? [toAlternative(field, { ...offer, item })] : [];
    });
  return {
    cheaper: show(picked.cheaper),
    betterValue: show(picked.betterValue),
    elsewhere: show(picked.elsewhere),
    closest: show(picked.closest),
  };
}

function fieldOf(plan: Plan, given: number | undefined): Field {
  const { attributes } = plan.catalog;
  const price = priceOf(attributes)?.key ?? '';
  const asked = budgetOf(plan.filters, price);
  return {
    ...plan,
    price: plan.sheet.amounts(price),
    growth: plan.sheet.amounts(growthOf(attributes)?.key ?? ''),
    budget: given ?? asked?.max ?? asked?.min ?? null,
  };
}

const amountAt = (amounts: Amounts | null, row: number): number | undefined => {
  const amount = amounts?.[row];
  return amount === undefined || Number.isNaN(amount) ? undefined : amount;
};

const priceAt = (field: Field) =>
  field.filters.findIndex(
    ({ kind, key }) => kind === 'number' && key === priceOf(field.catalog.attributes)?.key,
  );

function placeAt({ filters, lexicon }: Field): number {
  return filters.findIndex(({ key }) => lexicon.attribute(key)?.type === 'place');
}

function inBand({ price, budget }: Field, row: number, [low, high]: readonly [number, number]): boolean {
  const amount = amountAt(price, row);
  return (
    budget !== null && amount !== undefined && amount > 0 && amount >= budget * low && amount <= budget * high
  );
}

function offersOf(field: Field, wanted: (missing: number) => boolean): Offer[] {
  return field.matched.but.flatMap((rows, missing) =>
    wanted(missing) ? Array.from(rows, (row) => ({ row, missing })) : [],
  );
}

function cheaperOf(field: Field): Offer[] {
  const amount = ({ row }: Offer) => amountAt(field.price, row) ?? 0;
  return offersOf(field, (missing) => missing !== priceAt(field))
    .filter(({ row }) => inBand(field, row, bands.cheaper))
    .sort((one, other) => amount(other) - amount(one))
    .slice(0, most);
}

/** What offers more than it costs more comes first, then the least above the budget. */
function betterOf(field: Field): Offer[] {
  const { catalog, sheet, matched, price } = field;
  if (!price) return [];
  const paid = ({ row }: Offer) => amountAt(price, row) ?? 0;
  const offers = offersOf(field, (missing) => missing === priceAt(field)).filter(
    (offer) => paid(offer) > (field.budget ?? 0) && inBand(field, offer.row, bands.better),
  );
  const above = offers.map(({ row }) => row);
  const gains = gainsOf({ attributes: catalog.attributes, sheet, price, within: matched.rows, above });
  return offers
    .map((offer) => ({ ...offer, gain: gains.get(offer.row) }))
    .sort((one, other) => (other.gain?.worth ?? 1) - (one.gain?.worth ?? 1) || paid(one) - paid(other))
    .slice(0, most);
}

function elsewhereOf(field: Field): Offer[] {
  const at = placeAt(field);
  const growth = ({ row }: Offer) => amountAt(field.growth, row) ?? 0;
  return offersOf(field, (missing) => missing === at)
    .filter(({ row }) => field.budget === null || inBand(field, row, bands.similar))
    .sort((one, other) => growth(other) - growth(one))
    .slice(0, most);
}

function closestOf(field: Field): Offer[] {
  const by = priceAt(field);
  const gap = ({ row, missing }: Offer) =>
    missing === by ? missBy(field.filters[missing] as Filter, amountAt(field.price, row)) : 1;
  return offersOf(field, () => true)
    .map((offer) => ({ offer, gap: gap(offer) }))
    .sort((one, other) => one.gap - other.gap)
    .slice(0, most)
    .map(({ offer }) => offer);
}

type Shown = Offer & { item: ItemRow };

function toAlternative(field: Field, shown: Shown): Alternative {
  const filters = field.filters.filter((_, at) => at !== shown.missing);
  const match = showMatch({ ...field, row: shown.item, score: 0, filters, words: [] });
  const reason = reasonOf(field, shown);
  const money = priceOf(field.catalog.attributes);
  if (!shown.gain || !money) return { ...match, reason };
  const more = { key: shown.gain.measure.key, text: sayGain(shown.gain, money, field.say) };
  return { ...match, why: [...match.why, more], reason: `${reason}; ${more.text}` };
}

function reasonOf(field: Field, { item, row, missing }: Shown): string {
  const { lexicon, price, budget, growth, say } = field;
  const filter = field.filters[missing];
  const attribute = filter && lexicon.attribute(filter.key);
  const said: string[] = [];
  const amount = amountAt(price, row);
  const money = priceOf(field.catalog.attributes);
  if (money && amount !== undefined && budget)
    said.push(against({ amount, budget, said: describeNumber(money, amount, say) }, say));
  const value = attribute ? item.values[attribute.key] : undefined;
  if (filter && attribute && attribute.key !== money?.key) {
    const { label } = attribute;
    const there = value === undefined ? say('notKnown', { label }) : describeValue(attribute, value, say);
    const asked = describeFilter(filter, attribute, say).replace(`${label} `, '');
    said.push(say('insteadOf', { there, asked }));
  }
  const rate = amountAt(growth, row);
  if (attribute?.type === 'place' && rate !== undefined)
    said.push(say('growing', { percent: say.number(rate) }));
  return said.join('; ');
}

type Paid = { amount: number; budget: number; said: string };

function against({ amount, budget, said: price }: Paid, say: Say): string {
  const percent = Math.round((amount / budget - 1) * 100);
  if (percent === 0) return say('atBudget', { price });
  const key = percent < 0 ? 'belowBudget' : 'aboveBudget';
  return say(key, { price, percent: say.number(Math.abs(percent)) });
}

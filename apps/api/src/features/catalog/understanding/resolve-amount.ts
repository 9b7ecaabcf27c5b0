import { unitOf } from '../attributes/units';
import type { Sense } from './amount';
import {
  type Asked,
  candidatesFor,
  type Field,
  isNear,
  isNearYear,
  type NumberAttribute,
} from './candidates';
import type { Operator } from './comparing-words';
import type { Note } from './filter';
import type { Lexicon } from './lexicon';

export type Resolved = {
  attribute: NumberAttribute | null;
  low: number;
  high: number | null;
  operator: Operator | 'equal';
  note: Note | null;
};

/** Which attribute an amount is about, and how much it is in that attribute's own unit. */
export function resolveAmount(lexicon: Lexicon, asked: Asked): Resolved {
  const numbers = lexicon.attributes.filter(
    (each): each is NumberAttribute => each.type === 'number' && each.filters,
  );
  const pairs = pairsOf(asked);
  const found = pairs.flatMap((pair) => readingsOf(pair, { lexicon, numbers, asked }));
  const best = bestOf(found) ?? (isClear(asked) ? found[0] : undefined);
  if (best) return best;
  const foreign = found.length === 0 ? pairs.flatMap(([{ currencies }]) => currencies ?? []) : [];
  return { attribute: null, low: 0, high: null, operator: 'equal', note: otherCurrency(foreign, numbers) };
}

type Fitting = Resolved & { fits: number };

/** An inch is said of wheels that have inches, before frames that could be so long. */
function bestOf(found: readonly Fitting[]): Fitting | undefined {
  const [best] = found.filter(({ fits }) => fits > 0).sort((one, other) => other.fits - one.fits);
  return best;
}

function readingsOf([first, second]: [Sense, Sense | null], field: Field): Fitting[] {
  const { lexicon, asked } = field;
  return candidatesFor(first, field).flatMap((attribute) =>
    first.values.map((value, index) => {
      const low = inUnit(value, first, attribute);
      const high = second && inUnit(second.values[index] ?? second.values[0] ?? 0, second, attribute);
      const near = isNear(lexicon, attribute, high ?? low);
      const own = first.unit !== null && unitOf(attribute.unit ?? '')?.factor === first.unit.factor;
      const fits = near ? 1 + (own ? 1 : 0) : 0;
      return { attribute, low, high, operator: operatorOf(asked, { first, attribute }), note: null, fits };
    }),
  );
}

/** A unit, a currency, a name or `under 2 million` says what is meant even where no item comes near. */
function isClear({ first, name, comparator }: Asked): boolean {
  if (name !== null) return true;
  return first.senses.some(
    ({ unit, money, scale }) => unit !== null || money || (comparator !== null && scale >= 1000),
  );
}

/** 50-70k is 50k to 70k; what the second end says counts for the first. */
function pairsOf({ first, second }: Asked): [Sense, Sense | null][] {
  if (!second) return first.senses.map((sense) => [sense, null]);
  return first.senses.flatMap((one) =>
    second.senses.map((other): [Sense, Sense] => {
      const shared = one.scale === 1 && other.scale !== 1 && fitsBelow(one, other);
      const scale = shared ? other.scale : one.scale;
      const values = shared ? one.values.map((value) => value * scale) : one.values;
      const unit = one.unit ?? other.unit;
      const currencies = one.currencies ?? other.currencies;
      const money = one.money || other.money;
      return [
        { ...one, values, scale, unit, currencies, money },
        { ...other, unit: other.unit ?? unit, currencies: other.currencies ?? currencies, money },
      ];
    }),
  );
}

function fitsBelow(one: Sense, other: Sense): boolean {
  return (one.values[0] ?? 0) * other.scale <= (other.values[0] ?? 0);
}

function inUnit(value: number, { unit }: Sense, attribute: NumberAttribute): number {
  const own = attribute.unit ? unitOf(attribute.unit) : null;
  if (!unit || !own) return value;
  const converted = (value * unit.factor) / own.factor;
  return unit.factor === own.factor ? value : Number(converted.toPrecision(6));
}

function operatorOf(
  { comparator, second, name }: Asked,
  { first, attribute }: { first: Sense; attribute: NumberAttribute },
): Resolved['operator'] {
  if (second) return 'between';
  if (comparator && ofAge.has(comparator.words) && isNearYear(first.values[0] ?? 0))
    return comparator.operator === 'least' ? 'most' : 'least';
  if (comparator) return comparator.operator === 'between' ? 'least' : comparator.operator;
  if (attribute === null) return 'equal';
  // A plain amount of money is a budget; who needs four beds takes five.
  if (attribute.currency) return 'most';
  if (first.unit) return 'around';
  return name && attribute.better === 'higher' ? 'least' : 'equal';
}

/** Who is older was born in an earlier year. */
const ofAge = new Set(['older than', 'younger than']);

const tolerance = 0.1;

export function boundsOf({ low, high, operator }: Resolved): { min: number | null; max: number | null } {
  switch (operator) {
    case 'most':
      return { min: null, max: low };
    case 'least':
      return { min: low, max: null };
    case 'around':
      return { min: rounded(low * (1 - tolerance)), max: rounded(low * (1 + tolerance)) };
    case 'between':
      return { min: Math.min(low, high ?? low), max: Math.max(low, high ?? low) };
    case 'equal':
      return { min: low, max: low };
  }
}

const rounded = (value: number) => Number(value.toPrecision(6));

function otherCurrency([asked]: readonly string[], numbers: readonly NumberAttribute[]): Note | null {
  const own = [...new Set(numbers.flatMap(({ currency }) => currency ?? []))].join(', ');
  return asked && own ? { code: 'other-currency', values: { asked, own } } : null;
}

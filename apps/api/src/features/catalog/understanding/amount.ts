import { currenciesOf } from '../attributes/currencies';
import { type Unit, unitAt, unitOf } from '../attributes/units';
import { isMoneyScale, readNumber, scaleOf } from './numerals';
import { type Reading, type Span, textAt } from './reading';

/** One way to take what is written: `2 l` is two lakh or two litres. */
export type Sense = {
  values: readonly number[];
  scale: number;
  unit: Unit | null;
  currencies: readonly string[] | null;
  money: boolean;
};

export type Amount = Span & { senses: readonly Sense[]; isPlus: boolean };

/** A number with its currency, scale and unit, from this token on; `1 crore 20 lakh` is one. */
export function amountAt(reading: Reading, at: number): Amount | null {
  const first = oneAt(reading, at);
  const more = first && oneAt(reading, first.to);
  const joined = first && more && joinedOf(first.senses[0], more.senses[0]);
  return joined ? { ...first, to: more.to, senses: [joined] } : first;
}

/** What is smaller follows what is larger of the same: `1 hour 30 minutes`. */
function joinedOf(first: Sense | undefined, more: Sense | undefined): Sense | null {
  if (!first || !more || (more.currencies && first.currencies)) return null;
  const sameUnit = first.unit && more.unit?.family === first.unit.family;
  const step = sameUnit && first.unit && more.unit ? more.unit.factor / first.unit.factor : 1;
  const isNext = sameUnit
    ? step < 1
    : first.unit === null && more.unit === null && more.scale > 1 && more.scale < first.scale;
  const [large = 0, small = 0] = [first.values[0], more.values[0]];
  if (!isNext || (first.values.length > 1 && !Number.isInteger(large)) || small * step >= largest(first))
    return null;
  const { currencies, unit } = { currencies: first.currencies ?? more.currencies, unit: first.unit };
  return { ...first, values: [large + small * step], currencies, unit, money: first.money || more.money };
}

const largest = ({ unit, scale }: Sense) => (unit ? 1 : scale);

function oneAt(reading: Reading, at: number): Amount | null {
  const ahead = currenciesOf(textAt(reading, at));
  const start = ahead ? at + 1 : at;
  const token = reading.tokens[start];
  if (token?.kind !== 'number' || reading.taken[start] || reading.taken[at]) return null;
  const values = likeliestFirst(token.text);
  const isPlus = textAt(reading, start + 1) === '+' && measures(reading, start + 2);
  const next = isPlus ? start + 2 : start + 1;
  const senses: (Sense & { to: number })[] = [];
  const scale = free(reading, next) ? scaleOf(textAt(reading, next)) : null;
  if (scale !== null) senses.push(senseAt(reading, { values, at: next + 1, scale, ahead }));
  senses.push(senseAt(reading, { values, at: next, scale: 1, ahead }));
  const [first] = senses;
  if (!first) return null;
  // A scale that could be a unit as well is one or the other; either way the word is part of the amount.
  const kept = senses.filter((sense, index) => index === 0 || sense.unit !== null || sense.to === first.to);
  return { from: at, to: Math.max(...kept.map(({ to }) => to)), senses: kept, isPlus };
}

/** A program writes `50.000` for fifty; who asks for so much means thousands. */
function likeliestFirst(written: string): number[] {
  const values = readNumber(written);
  return written.endsWith('.000') ? values.reverse() : values;
}

/** `1200+ sqft`: the sign stands inside the amount. */
function measures(reading: Reading, at: number): boolean {
  const word = textAt(reading, at);
  return (
    free(reading, at) &&
    (scaleOf(word) ?? currenciesOf(word) ?? unitAt([word, textAt(reading, at + 1)])) !== null
  );
}

type Start = {
  values: readonly number[];
  at: number;
  scale: number;
  ahead: readonly string[] | null;
};

function senseAt(reading: Reading, { values, at, scale, ahead }: Start): Sense & { to: number } {
  const behind = ahead || !free(reading, at) ? null : currenciesOf(textAt(reading, at));
  const currencies = ahead ?? behind;
  const found = currencies ? null : unitHere(reading, { values, at, scale });
  return {
    values: values.map((value) => value * scale),
    scale,
    unit: found?.unit ?? null,
    currencies,
    money: currencies !== null || isMoneyScale(scale),
    to: at + (behind ? 1 : (found?.length ?? 0)),
  };
}

function unitHere(reading: Reading, { values, at, scale }: Omit<Start, 'ahead'>) {
  if (textAt(reading, at) === 'in' && (scale !== 1 || !areInches(reading, values))) return null;
  const words = [0, 1, 2].map((step) => (free(reading, at + step) ? textAt(reading, at + step) : ''));
  const gap = words.indexOf('');
  return unitAt(gap < 0 ? words : words.slice(0, gap));
}

/** `15 in` is a screen; `under 1000 in black` is a price, and where to look. */
function areInches({ lexicon }: Reading, values: readonly number[]): boolean {
  const inch = unitAt(['in']);
  return lexicon.attributes.some((attribute) => {
    const own = attribute.type === 'number' && attribute.unit ? unitOf(attribute.unit) : null;
    const span = lexicon.vocabulary.numbers[attribute.key];
    if (own?.family !== 'length' || !span || !inch) return false;
    return values.some((value) => {
      const measured = (value * inch.unit.factor) / own.factor;
      return measured >= span.min / 2 && measured <= span.max * 2;
    });
  });
}

/** A word that is the name of something is no unit. */
function free(reading: Reading, at: number): boolean {
  return (
    at < reading.tokens.length &&
    !reading.taken[at] &&
    !reading.names.some(({ from, to }) => from <= at && at < to)
  );
}

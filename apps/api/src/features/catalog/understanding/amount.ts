import { currenciesOf } from '../attributes/currencies';
import { type Unit, unitAt } from '../attributes/units';
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

export type Amount = Span & { senses: readonly Sense[] };

/** A number with its currency, scale and unit, from this token on. */
export function amountAt(reading: Reading, at: number): Amount | null {
  const ahead = currenciesOf(textAt(reading, at));
  const start = ahead ? at + 1 : at;
  const token = reading.tokens[start];
  if (token?.kind !== 'number' || reading.taken[start] || reading.taken[at]) return null;
  const values = readNumber(token.text);
  const senses: (Sense & { to: number })[] = [];
  const scale = free(reading, start + 1) ? scaleOf(textAt(reading, start + 1)) : null;
  if (scale !== null) senses.push(senseAt(reading, { values, at: start + 2, scale, ahead }));
  senses.push(senseAt(reading, { values, at: start + 1, scale: 1, ahead }));
  const [first] = senses;
  if (!first) return null;
  // A scale that could be a unit as well is one or the other; either way the word is part of the amount.
  const kept = senses.filter((sense, index) => index === 0 || sense.unit !== null || sense.to === first.to);
  return { from: at, to: Math.max(...kept.map(({ to }) => to)), senses: kept };
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
  const found = currencies ? null : unitHere(reading, at);
  return {
    values: values.map((value) => value * scale),
    scale,
    unit: found?.unit ?? null,
    currencies,
    money: currencies !== null || isMoneyScale(scale),
    to: at + (behind ? 1 : (found?.length ?? 0)),
  };
}

function unitHere(reading: Reading, at: number) {
  const words = [0, 1, 2].map((step) => (free(reading, at + step) ? textAt(reading, at + step) : ''));
  const gap = words.indexOf('');
  return unitAt(gap < 0 ? words : words.slice(0, gap));
}

/** A word that is the name of something is no unit. */
function free(reading: Reading, at: number): boolean {
  return (
    at < reading.tokens.length &&
    !reading.taken[at] &&
    !reading.names.some(({ from, to }) => from <= at && at < to)
  );
}

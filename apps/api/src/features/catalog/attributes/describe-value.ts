import type { Say } from '../wording/say';
import type { Attribute } from './attribute';
import type { Place, Stock, Value } from './value';

/** A value in words, as a card or an answer shows it. */
export function describeValue(attribute: Attribute, value: Value, say: Say): string {
  switch (attribute.type) {
    case 'number':
      return describeNumber(attribute, value as number, say);
    case 'boolean':
      return say(value ? 'yes' : 'no');
    case 'set':
      return (value as string[]).join(', ');
    case 'place': {
      const { name, city } = value as Place;
      return city && city !== name ? `${name}, ${city}` : name;
    }
    case 'stock': {
      const { left, at } = value as Stock;
      const asOf = say('asOf', { time: say.time(new Date(at)) });
      return `${say('left', { count: say.number(left) })}, ${asOf}`;
    }
    case 'date':
      return describeDay(value as string, say);
    default:
      return String(value);
  }
}

type Amount = Extract<Attribute, { type: 'number' }>;

export function describeNumber(
  { currency, unit }: Pick<Amount, 'currency' | 'unit'>,
  value: number,
  say: Say,
): string {
  if (currency) return say.money(currency, value);
  if (unit === '%') return say.percent(value);
  return unit ? `${say.number(value)} ${unit}` : say.number(value);
}

export function describeDay(day: string, say: Say): string {
  return say.day(new Date(day));
}

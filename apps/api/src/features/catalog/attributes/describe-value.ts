import type { Attribute } from './attribute';
import type { Place, Stock, Value } from './value';

/** A value in words, as a card or an answer shows it. */
export function describeValue(attribute: Attribute, value: Value): string {
  switch (attribute.type) {
    case 'number':
      return describeNumber(attribute, value as number);
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'set':
      return (value as string[]).join(', ');
    case 'place': {
      const { name, city } = value as Place;
      return city && city !== name ? `${name}, ${city}` : name;
    }
    case 'stock': {
      const { left, at } = value as Stock;
      return `${left} left, as of ${describeTime(at)}`;
    }
    case 'date':
      return describeDay(value as string);
    default:
      return String(value);
  }
}

type Amount = Extract<Attribute, { type: 'number' }>;

export function describeNumber({ currency, unit }: Pick<Amount, 'currency' | 'unit'>, value: number): string {
  if (currency) return money(currency, value);
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  if (!unit) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

const lakh = 1e5;
const crore = 1e7;

/** Rupees the way people say them: ₹84 lakh, ₹1.29 Cr. */
function money(currency: string, value: number): string {
  if (currency === 'INR' && value >= lakh) {
    const [scale, word] = value >= crore ? [crore, 'Cr'] : [lakh, 'lakh'];
    return `₹${Number((value / scale).toFixed(2))} ${word}`;
  }
  const whole = Number.isInteger(value) || value >= 1000;
  const locale = currency === 'INR' ? 'en-IN' : 'en';
  const digits = whole
    ? { maximumFractionDigits: 0 }
    : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...digits,
  }).format(value);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

export function describeDay(day: string): string {
  return dayFormat.format(new Date(day));
}

export function describeTime(at: string): string {
  return `${timeFormat.format(new Date(at))} UTC`;
}

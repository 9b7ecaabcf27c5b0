import type { Attribute, ItemValue } from '../../api/contract';

type Reader = { locale: string; yes: string; no: string };

const kept = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, currency: string | null, whole: boolean): Intl.NumberFormat {
  const name = `${locale} ${currency} ${whole}`;
  const found = kept.get(name);
  if (found) return found;
  const money = currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  const digits = whole ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 2 };
  const made = new Intl.NumberFormat(locale, { ...money, ...digits } as Intl.NumberFormatOptions);
  kept.set(name, made);
  return made;
}

/** A value as this reader writes it; empty when there is none. */
export function valueText(attribute: Attribute, value: ItemValue | undefined, reader: Reader): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return numberText(attribute, value, reader);
  if (typeof value === 'boolean') return value ? reader.yes : reader.no;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') {
    if ('left' in value) return numberText(attribute, value.left, reader);
    return value.city && value.city !== value.name ? `${value.name}, ${value.city}` : value.name;
  }
  return attribute.type === 'date' ? dayText(value, reader) : value;
}

function numberText(attribute: Attribute, value: number, { locale }: Reader): string {
  const { currency, unit } = attribute.type === 'number' ? attribute : { currency: null, unit: null };
  const text = numberFormat(locale, currency, Number.isInteger(value)).format(value);
  return unit === null ? text : `${text} ${unit}`;
}

/** A day is the same day wherever it is read. */
function dayText(day: string, { locale }: Reader): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
}

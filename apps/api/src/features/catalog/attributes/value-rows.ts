import type { Attribute } from './attribute';
import type { Place, Stock, Values } from './value';

export type ValueRow = { key: string; position: number; number: number | null; text: string | null };

const dayMs = 86_400_000;

/** A day as a number that grows with time. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / dayMs);
}

/** An item's values as the rows that conditions are answered from. */
export function rowsOf(attributes: readonly Attribute[], values: Values): ValueRow[] {
  return attributes.flatMap((attribute) => {
    const { key } = attribute;
    const value = values[key];
    if (value === undefined) return [];
    switch (attribute.type) {
      case 'number':
        return [numeric(key, value as number)];
      case 'date':
        return [numeric(key, dayNumber(value as string))];
      case 'stock':
        return [numeric(key, (value as Stock).left)];
      case 'boolean':
        return [numeric(key, value ? 1 : 0)];
      case 'category':
        return [{ key, position: 0, number: null, text: value as string }];
      case 'set':
        return (value as string[]).map((text, position) => ({ key, position, number: null, text }));
      case 'place':
        return placeRows(key, value as Place);
      default:
        return [];
    }
  });
}

const numeric = (key: string, number: number): ValueRow => ({ key, position: 0, number, text: null });

/** A place is found by its own name and by the city it lies in. */
function placeRows(key: string, { name, city }: Place): ValueRow[] {
  const texts = city && city !== name ? [name, city] : [name];
  return texts.map((text, position) => ({ key, position, number: null, text }));
}

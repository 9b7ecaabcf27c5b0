import type { Attribute } from '../attributes/attribute';
import type { Stock, Value } from '../attributes/value';
import { dayNumber } from '../attributes/value-rows';

export type Direction = 'lower' | 'higher' | null;

/** Which of the values are best; none when all are alike or nothing is better. */
export function bestOf(values: readonly (number | null)[], better: Direction): number[] {
  const known = values.filter((value) => value !== null);
  if (better === null || known.length < 2) return [];
  const best = better === 'lower' ? Math.min(...known) : Math.max(...known);
  const found = values.flatMap((value, at) => (value === best ? [at] : []));
  return found.length === known.length ? [] : found;
}

export function betterOf(attribute: Attribute): Direction {
  if (attribute.type === 'number' || attribute.type === 'date') return attribute.better;
  return attribute.type === 'stock' ? 'higher' : null;
}

/** A value as a number that can be compared. */
export function measureOf(attribute: Attribute, value: Value | undefined): number | null {
  if (value === undefined) return null;
  if (attribute.type === 'number') return value as number;
  if (attribute.type === 'date') return dayNumber(value as string);
  return attribute.type === 'stock' ? (value as Stock).left : null;
}

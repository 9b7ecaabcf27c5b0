import type { Filter } from '../understanding/filter';

/** By how much of itself a bound was missed. */
export function missBy(filter: Filter, value: number | undefined): number {
  if (filter.kind !== 'number' || value === undefined) return Number.POSITIVE_INFINITY;
  const { min, max } = filter;
  if (max !== null && value > max) return (value - max) / Math.max(Math.abs(max), 1);
  return min !== null && value < min ? (min - value) / Math.max(Math.abs(min), 1) : 0;
}

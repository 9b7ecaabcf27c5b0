import type { Attribute } from '../attributes/attribute';
import { describeDay, describeNumber } from '../attributes/describe-value';
import type { Filter } from '../understanding/filter';
import type { Say } from '../wording/say';

/** A condition in words, as a chip shows it: `Price up to ₹2 Cr`. */
export function describeFilter(filter: Filter, attribute: Attribute, say: Say): string {
  const { label } = attribute;
  switch (filter.kind) {
    case 'number': {
      const shape = attribute.type === 'number' ? attribute : { currency: null, unit: null };
      return `${label} ${rangeOf([filter.min, filter.max], (value) => describeNumber(shape, value, say), say)}`;
    }
    case 'date':
      return `${label} ${rangeOf([filter.from, filter.to], (day) => describeDay(day, say), say)}`;
    case 'values': {
      const values = listed(filter.anyOf, say);
      return `${label} ${filter.not ? say('not', { values }) : values}`;
    }
    case 'boolean':
      return filter.is ? label : say('isNot', { label });
    case 'stock':
      return filter.atLeast > 1 ? say('atLeast', { count: filter.atLeast }) : say('inStock');
  }
}

const mostListed = 4;

function listed(values: readonly string[], say: Say): string {
  const or = ` ${say('or')} `;
  const shown = values.slice(0, mostListed).join(or);
  const more = values.length - mostListed;
  return more > 0 ? `${shown}${or}${say('more', { count: more })}` : shown;
}

function rangeOf<Bound>(
  [min, max]: readonly [Bound | null, Bound | null],
  describe: (bound: Bound) => string,
  say: Say,
): string {
  const low = min === null ? '' : describe(min);
  const high = max === null ? '' : describe(max);
  if (min !== null && max !== null) return min === max ? low : say('between', { low, high });
  if (max !== null) return say('upTo', { high });
  return min === null ? say('known') : say('from', { low });
}

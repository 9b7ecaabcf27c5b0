import type { Attribute } from '../attributes/attribute';
import { describeDay, describeNumber } from '../attributes/describe-value';
import type { Filter } from '../understanding/filter';

/** A condition in words, as a chip shows it: `Price up to ₹2 Cr`. */
export function describeFilter(filter: Filter, attribute: Attribute): string {
  const { label } = attribute;
  switch (filter.kind) {
    case 'number': {
      const shape = attribute.type === 'number' ? attribute : { currency: null, unit: null };
      return `${label} ${range(filter.min, filter.max, (value) => describeNumber(shape, value))}`;
    }
    case 'date':
      return `${label} ${range(filter.from, filter.to, describeDay)}`;
    case 'values': {
      const values = listed(filter.anyOf);
      return filter.not ? `${label} not ${values}` : `${label} ${values}`;
    }
    case 'boolean':
      return filter.is ? label : `not ${label}`;
    case 'stock':
      return filter.atLeast > 1 ? `at least ${filter.atLeast} left` : 'in stock';
  }
}

const mostListed = 4;

function listed(values: readonly string[]): string {
  const shown = values.slice(0, mostListed).join(' or ');
  return values.length > mostListed ? `${shown} or ${values.length - mostListed} more` : shown;
}

function range<Bound>(min: Bound | null, max: Bound | null, say: (bound: Bound) => string): string {
  if (min !== null && max !== null) return min === max ? say(min) : `${say(min)} to ${say(max)}`;
  if (max !== null) return `up to ${say(max)}`;
  return min === null ? 'known' : `from ${say(min)}`;
}

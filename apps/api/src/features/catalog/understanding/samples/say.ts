import type { Filter, Understood } from '../filter';

/** What was understood, short enough for a table: `configuration=2BHK price<=20000000 | lake view`. */
export function say({ filters, sort, rest }: Understood): string {
  const said = filters.map(({ filter }) => sayFilter(filter));
  if (sort) said.push(`sort:${sort.by}:${sort.direction}`);
  return [said.join(' '), rest]
    .filter((part, at) => at === 0 || part !== '')
    .join(' | ')
    .trim();
}

function sayFilter(filter: Filter): string {
  const { key } = filter;
  switch (filter.kind) {
    case 'number':
      return sayRange(key, filter.min, filter.max);
    case 'date':
      return sayRange(key, filter.from, filter.to);
    case 'values':
      return `${key}${filter.not ? '!=' : '='}${filter.anyOf.join('/')}`;
    case 'boolean':
      return filter.is ? key : `!${key}`;
    case 'stock':
      return `${key}>=${filter.atLeast}`;
  }
}

function sayRange(key: string, min: number | string | null, max: number | string | null): string {
  if (min === max) return `${key}=${min}`;
  if (min === null) return `${key}<=${max}`;
  return max === null ? `${key}>=${min}` : `${min}<=${key}<=${max}`;
}

import type { CatalogFilter, CatalogSort } from '../../api/contract';

const kinds = ['number', 'date', 'values', 'boolean', 'stock'];

/** Conditions as an address carries them; whatever else stands there counts for nothing. */
export function readFilters(text: string | undefined): CatalogFilter[] {
  if (text === undefined) return [];
  try {
    const given: unknown = JSON.parse(text);
    return Array.isArray(given) ? given.filter(isFilter).slice(0, 8) : [];
  } catch {
    return [];
  }
}

function isFilter(given: unknown): given is CatalogFilter {
  if (typeof given !== 'object' || given === null) return false;
  const { kind, key } = given as Record<string, unknown>;
  return typeof key === 'string' && typeof kind === 'string' && kinds.includes(kind);
}

export function writeFilters(filters: readonly CatalogFilter[]): string | undefined {
  return filters.length === 0 ? undefined : JSON.stringify(filters);
}

/** One condition for each attribute; none when there is nothing to it. */
export function withFilter(
  filters: readonly CatalogFilter[],
  key: string,
  filter: CatalogFilter | null,
): CatalogFilter[] {
  const others = filters.filter((each) => each.key !== key);
  return filter === null ? others : [...others, filter];
}

/** `price.down` */
export function readSort(text: string | undefined): CatalogSort | null {
  const [, by, direction] = /^([\w]+)\.(up|down)$/.exec(text ?? '') ?? [];
  return by === undefined ? null : { by, direction: direction === 'down' ? 'down' : 'up' };
}

export function writeSort(sort: CatalogSort | null): string | undefined {
  return sort === null ? undefined : `${sort.by}.${sort.direction}`;
}

/** A question without the words that a condition was read from. */
export function withoutWords(query: string, words: string): string {
  const whole = cut(query, words);
  const rest = whole ?? words.split(', ').reduce((left, part) => cut(left, part) ?? left, query);
  return rest.replace(/\s+/g, ' ').trim();
}

function cut(query: string, words: string): string | null {
  const at = words === '' ? -1 : query.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? null : `${query.slice(0, at)} ${query.slice(at + words.length)}`;
}

import type { Attribute, CatalogImport } from '../../api/contract';

export type Mapping = CatalogImport['mapping'];
export type Proposed = CatalogImport['proposed'][number];

/** A column that becomes an attribute nobody has yet. */
export const newOf = (key: string) => `new.${key}`;

const own = ['title', 'description', 'url', 'image'] as const;
export type OwnTarget = (typeof own)[number];
export const ownTargets: readonly OwnTarget[] = own;

export type Target = { to: string; name: string; part: 'city' | 'latitude' | 'longitude' | 'at' | null };

/** Where a column of values can go. */
export function valueTargets(attributes: readonly Attribute[]): Target[] {
  return attributes.flatMap(({ key, label, type }) => {
    const to = `values.${key}`;
    const part = (name: NonNullable<Target['part']>) => ({ to: `${to}.${name}`, name: label, part: name });
    const whole = { to, name: label, part: null };
    if (type === 'place') return [whole, part('city'), part('latitude'), part('longitude')];
    return type === 'stock' ? [whole, part('at')] : [whole];
  });
}

/** Every column that has no place yet becomes what is proposed for it. */
export function firstDraft({ mapping, proposed }: Pick<CatalogImport, 'mapping' | 'proposed'>): Mapping {
  const fresh = proposed.map(({ column, attribute }) => [newOf(attribute.key), column]);
  return { ...mapping, ...Object.fromEntries(fresh) };
}

/** Where a column goes; the id of a row may be the same column as its title. */
export function targetOf(mapping: Mapping, column: string): string | null {
  const found = Object.entries(mapping).find(([to, from]) => to !== 'externalId' && from === column);
  return found?.[0] ?? null;
}

/** A column goes to one place, and a place takes one column. */
export function withTarget(mapping: Mapping, column: string, target: string | null): Mapping {
  const kept = Object.entries(mapping).filter(
    ([to, from]) => to === 'externalId' || (from !== column && to !== target),
  );
  return Object.fromEntries(target === null ? kept : [...kept, [target, column]]);
}

/** New attributes first become attributes, then they take their columns. */
export function settled(
  mapping: Mapping,
  proposed: readonly Proposed[],
): { mapping: Mapping; fresh: Attribute[] } {
  const fresh = proposed
    .map(({ attribute }) => attribute)
    .filter(({ key }) => mapping[newOf(key)] !== undefined);
  const entries = Object.entries(mapping).map(([to, from]) => [to.replace(/^new\./, 'values.'), from]);
  return { mapping: Object.fromEntries(entries), fresh };
}

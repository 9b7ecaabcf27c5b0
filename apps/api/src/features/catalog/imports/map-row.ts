import type { Attribute } from '../attributes/attribute';
import type { ValueInput } from '../attributes/value';
import { readCell } from './read-cell';
import type { Mapping } from './schemas';

const own = ['externalId', 'title', 'description', 'url', 'image'] as const;

export type MapOptions = {
  attributes: readonly Attribute[];
  columns: readonly string[];
  mapping: Mapping;
  now: Date;
};

/** One row as an item, to be checked like any other. */
export function mapRow({
  attributes,
  columns,
  mapping,
  now,
}: MapOptions): (row: readonly unknown[]) => object {
  const at = (target: string) => columns.indexOf(mapping[target] ?? '');
  const fields = own.map((target) => [target, at(target)] as const).filter(([, index]) => index >= 0);
  const values = attributes.map((attribute) => ({
    attribute,
    index: at(`values.${attribute.key}`),
    parts: ['city', 'latitude', 'longitude', 'at']
      .map((part) => [part, at(`values.${attribute.key}.${part}`)] as const)
      .filter(([, index]) => index >= 0),
  }));
  return (row) => {
    const item: Record<string, unknown> = Object.fromEntries(
      fields.map(([target, index]) => [target, textOf(row[index])]),
    );
    const known: Record<string, ValueInput> = {};
    for (const { attribute, index, parts } of values) {
      if (index < 0) continue;
      const value = readCell(attribute, row[index], now);
      if (value !== null)
        known[attribute.key] = withParts(
          value,
          parts.map(([part, place]) => [part, row[place]]),
        );
    }
    return { ...item, values: known };
  };
}

/** Ids and titles may be written as numbers. */
function textOf(cell: unknown): unknown {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell;
}

type Part = readonly [name: string, cell: unknown];

function withParts(value: ValueInput, parts: readonly Part[]): ValueInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = parts.filter(([, cell]) => cell !== '' && cell !== null && cell !== undefined);
  const typed = given.map(([name, cell]) => [
    name,
    name === 'city' || name === 'at' ? String(cell) : Number(cell),
  ]);
  return { ...value, ...Object.fromEntries(typed) } as ValueInput;
}

/** Where a problem with a part of an item comes from. */
export function cellFor(
  { columns, mapping }: Pick<MapOptions, 'columns' | 'mapping'>,
  row: readonly unknown[],
  field: string,
): string | null {
  const cell = row[columns.indexOf(mapping[field] ?? '')];
  if (cell === undefined || cell === null) return null;
  return (typeof cell === 'string' ? cell : JSON.stringify(cell)).slice(0, 200);
}

import { Attribute, type AttributeInput } from '../attributes/attribute';
import { currenciesOf } from '../attributes/currencies';
import { unitOf } from '../attributes/units';
import { readCell } from './read-cell';
import type { Mapping } from './schemas';

type Column = { name: string; samples: string[] };
type Proposed = { column: string; attribute: Attribute };

/** What columns that have no place yet could be, judged by their names and first values. */
export function proposeAttributes(
  columns: readonly Column[],
  { mapping, taken, now }: { mapping: Mapping; taken: ReadonlySet<string>; now: Date },
): Proposed[] {
  const used = new Set(Object.values(mapping));
  const keys = new Set(taken);
  return columns
    .filter(({ name, samples }) => !used.has(name) && samples.length > 0)
    .flatMap((column) => {
      const key = keyOf(column.name);
      if (!key || keys.has(key)) return [];
      keys.add(key);
      const label =
        column.name
          .replace(/^values\./, '')
          .replace(/[([].*$/, '')
          .trim() || column.name;
      const found = Attribute.safeParse({ key, label: label.slice(0, 80), ...shapeOf(column, now) });
      return found.success ? [{ column: column.name, attribute: found.data }] : [];
    })
    .slice(0, 40);
}

function keyOf(name: string): string | null {
  const words =
    name
      .replace(/^values\./, '')
      .replace(/[([].*$/, '')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words;
  const key = [first.toLowerCase(), ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join(
    '',
  );
  return /^[a-z][A-Za-z0-9_]{0,39}$/.test(key) ? key : null;
}

type Shape = Omit<AttributeInput, 'key' | 'label'>;

function shapeOf({ name, samples }: Column, now: Date): Shape {
  const measure = /[([]\s*([^)\]]+)[)\]]/.exec(name)?.[1]?.trim() ?? '';
  const currency = currenciesOf(measure.toLowerCase())?.[0] ?? signOf(samples);
  const unit = unitOf(measure) ? measure : null;
  const number = { type: 'number', currency, unit } as const;
  const every = (shape: Shape, test: (value: unknown) => boolean) => {
    const probe = Attribute.parse({ key: 'probe', label: 'Probe', ...shape });
    return samples.every((sample) => test(readCell(probe, sample, now)));
  };
  if (samples.every((sample) => /^https?:\/\/\S+$/.test(sample)))
    return {
      type: samples.every((sample) => /\.(png|jpe?g|webp|avif|gif|svg)(\?|$)/i.test(sample))
        ? 'image'
        : 'url',
    };
  if (
    every({ type: 'boolean' }, (value) => typeof value === 'boolean') &&
    !samples.every((sample) => /^\d$/.test(sample))
  )
    return { type: 'boolean' };
  if (every(number, (value) => typeof value === 'number')) return number;
  if (every({ type: 'date' }, (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)))
    return { type: 'date' };
  if (samples.some((sample) => /[;|]/.test(sample))) return { type: 'set' };
  return { type: samples.some((sample) => sample.length > 60) ? 'text' : 'category' };
}

function signOf([sample = '']: readonly string[]): string | null {
  const sign = /^\s*([^\s\d.,-]+)\s*\d/.exec(sample)?.[1] ?? '';
  return currenciesOf(sign.toLowerCase())?.[0] ?? null;
}

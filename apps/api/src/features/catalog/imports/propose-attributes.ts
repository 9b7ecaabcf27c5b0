import { Attribute, type AttributeInput } from '../attributes/attribute';
import { currenciesOf } from '../attributes/currencies';
import { unitOf } from '../attributes/units';
import { asksToAsk, saysNoNumber, saysNothing } from './no-value';
import { readCell, unitWordsOf } from './read-cell';
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
    .filter(({ name, samples }) => !used.has(name) && !samples.every(saysNothing))
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

const picture = /\.(png|jpe?g|webp|avif|gif|svg)(\?|$)/i;

/** By every cell that says something: one dash at the top makes no column of words. */
function shapeOf({ name, samples: all }: Column, now: Date): Shape {
  const samples = all.filter((sample) => !saysNothing(sample));
  const count = (shape: Shape, test: (value: unknown) => boolean, among = samples) => {
    const probe = Attribute.parse({ key: 'probe', label: 'Probe', ...shape });
    return among.filter((sample) => test(readCell(probe, sample, now))).length;
  };
  const every = (shape: Shape, test: (value: unknown) => boolean, among = samples) =>
    among.length > 0 && count(shape, test, among) === among.length;
  if (samples.every((sample) => /^https?:\/\/\S+$/.test(sample)))
    return { type: samples.every((sample) => picture.test(sample)) ? 'image' : 'url' };
  if (
    every({ type: 'boolean' }, (value) => typeof value === 'boolean', all) &&
    !all.every((sample) => /^\d$/.test(sample))
  )
    return { type: 'boolean' };
  const figures = samples.filter((sample) => !saysNoNumber(sample) && !asksToAsk(sample));
  const number = numberOf(name, figures);
  const numbers = count(number, (value) => typeof value === 'number', figures);
  if (numbers > 0 && numbers >= figures.length * mostly) return number;
  if (every({ type: 'date' }, (value) => typeof value === 'string' && isDay.test(value), figures))
    return { type: 'date' };
  if (samples.some((sample) => /[;|]/.test(sample))) return { type: 'set' };
  return { type: samples.some((sample) => sample.length > 60) ? 'text' : 'category' };
}

/** One slip among many numbers is a bad row, not a column of words. */
const mostly = 0.8;

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Its unit and currency by the name of the column, else by what stands at the numbers most often. */
function numberOf(name: string, samples: readonly string[]) {
  const measure = /[([]\s*([^)\]]+)[)\]]/.exec(name)?.[1]?.trim() ?? '';
  const currency = currenciesOf(measure.toLowerCase())?.[0] ?? mostOften(samples.map(signOf));
  if (unitOf(measure)) return { type: 'number', currency, unit: measure } as const;
  const unit = currency === null ? mostOften(samples.map(unitIn)) : null;
  return { type: 'number', currency, unit } as const;
}

function signOf(sample: string): string | null {
  const [before = ''] = /^[^\d.,-]+/.exec(sample.trim()) ?? [];
  const [after = ''] = /[^\d.,\s]+$/.exec(sample.trim()) ?? [];
  const known = (sign: string) => currenciesOf(sign.trim().toLowerCase().replace(/\.$/, ''))?.[0] ?? null;
  return known(before) ?? known(after);
}

function unitIn(sample: string): string | null {
  const written = unitWordsOf(sample)?.join(' ') ?? '';
  return unitOf(written) ? written : null;
}

function mostOften(found: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const each of found) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

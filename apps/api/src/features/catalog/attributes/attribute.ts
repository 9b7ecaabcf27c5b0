import { z } from 'zod';
import { line } from '../../../platform/schema';

const Key = z.string().regex(/^[a-z][A-Za-z0-9_]{0,39}$/, 'is not a key like carpetArea');
const Words = z.array(line(60).min(1)).max(40).default([]);

const shared = {
  key: Key,
  label: line(80).min(1),
  synonyms: Words.describe('Other words for it that people use.'),
  filters: z.boolean().default(true).describe('Whether a search may filter by it.'),
  compares: z.boolean().default(true).describe('Whether a comparison has a row for it.'),
  card: z.boolean().default(true).describe('Whether the card of an item shows it.'),
};
const better = z.enum(['lower', 'higher']).nullable().default(null);

const KnownValue = z.strictObject({ value: line(200).min(1), synonyms: Words });
const values = {
  values: z.array(KnownValue).max(1000).default([]).describe('What it can be, with other words for each.'),
  closed: z.boolean().default(false).describe('Whether other values are refused.'),
};

export const Attribute = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('number'),
    unit: line(20).nullable().default(null),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'is not a currency like EUR')
      .nullable()
      .default(null),
    better,
    meaning: z.enum(['price', 'growth']).nullable().default(null),
  }),
  z.strictObject({ ...shared, ...values, type: z.literal('category') }),
  z.strictObject({ ...shared, ...values, type: z.literal('set') }),
  z.strictObject({ ...shared, ...values, type: z.literal('place') }),
  z.strictObject({ ...shared, type: z.literal('date'), better }),
  z.strictObject({ ...shared, type: z.literal('stock') }),
  z.strictObject({ ...shared, type: z.literal('boolean') }),
  z.strictObject({ ...shared, type: z.literal('text') }),
  z.strictObject({ ...shared, type: z.literal('image') }),
  z.strictObject({ ...shared, type: z.literal('url') }),
]);
export type Attribute = z.output<typeof Attribute>;
export type AttributeInput = z.input<typeof Attribute>;
export type AttributeType = Attribute['type'];
export type AttributeOf<Type extends AttributeType> = Extract<Attribute, { type: Type }>;

export const Attributes = z
  .array(Attribute)
  .max(60)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'has a key twice');

/** What people mean by the price: the attribute that says so, or the first amount of money. */
export function priceOf(attributes: readonly Attribute[]): AttributeOf<'number'> | null {
  const numbers = attributes.filter((each) => each.type === 'number');
  const money = numbers.filter(({ currency, meaning }) => currency !== null && meaning === null);
  return numbers.find(({ meaning }) => meaning === 'price') ?? money[0] ?? null;
}

/** What tells an emerging place from another. */
export function growthOf(attributes: readonly Attribute[]): AttributeOf<'number'> | null {
  const numbers = attributes.filter((each) => each.type === 'number');
  return (
    numbers.find(({ meaning }) => meaning === 'growth') ??
    numbers.find(({ key, label }) => /growth|appreciation/i.test(`${key} ${label}`)) ??
    null
  );
}

export function firstOf<Type extends AttributeType>(
  attributes: readonly Attribute[],
  type: Type,
): AttributeOf<Type> | null {
  return (attributes.find((each) => each.type === type) as AttributeOf<Type> | undefined) ?? null;
}

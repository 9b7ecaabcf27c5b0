import { z } from 'zod';
import { line } from '../../../platform/schema';

const Key = z.string().max(40);
const Day = z.iso.date();

/** One condition on items. Bounds are part of what they bound. */
export const Filter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    key: Key,
    min: z.number().nullable().default(null),
    max: z.number().nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('date'),
    key: Key,
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('values'),
    key: Key,
    anyOf: z.array(line(200)).min(1).max(200),
    not: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('boolean'), key: Key, is: z.boolean() }),
  z.strictObject({ kind: z.literal('stock'), key: Key, atLeast: z.number().min(0) }),
]);
export type Filter = z.output<typeof Filter>;
export type FilterOf<Kind extends Filter['kind']> = Extract<Filter, { kind: Kind }>;

export const Sort = z.strictObject({
  by: z.union([z.literal('relevance'), z.literal('newest'), Key]),
  direction: z.enum(['up', 'down']).default('up'),
});
export type Sort = z.output<typeof Sort>;

/** A condition that was read out of a query, and the words it was read from. */
export const UnderstoodFilter = z.object({
  filter: Filter,
  words: z.string(),
  /** What a word was taken for, when it was not written so. */
  correctedTo: z.string().nullable(),
});
export type UnderstoodFilter = z.output<typeof UnderstoodFilter>;

/** What was asked and could not be done. */
export const Note = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('other-currency'),
    values: z.object({
      asked: z.string().describe('The currency of the amount that was not compared.'),
      own: z.string().describe('Those of the catalog.'),
    }),
  }),
  z.object({
    code: z.literal('no-attribute'),
    values: z.object({ key: z.string().describe('What no attribute of the catalog is called.') }),
  }),
  z.object({
    code: z.literal('no-place'),
    values: z.object({
      asked: z.string().describe('The place that nothing is at.'),
      label: z.string().describe('What places are called in the catalog.'),
    }),
  }),
]);
export type Note = z.output<typeof Note>;

export const Understood = z.object({
  filters: z.array(UnderstoodFilter),
  sort: Sort.nullable(),
  /** What is left to be found in the text. */
  rest: z.string(),
  notes: z.array(Note),
});
export type Understood = z.output<typeof Understood>;

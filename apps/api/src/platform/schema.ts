import { z } from 'zod';

/** A prefixed random id: `idOf('tnt')` accepts `tnt_` and 22 letters. */
export function idOf<Prefix extends string>(prefix: Prefix) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{22}$`), 'is not an id of this kind');
}

export const Nothing = z.strictObject({});
export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;

export const Cursor = z
  .string()
  .max(200)
  .regex(/^[ -~]*$/)
  .optional()
  .describe('Where the page before this one ended.');
export const PageSize = z.coerce.number().int().min(1).max(100).default(50);

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}

/** One row more than asked for tells whether there is another page. */
export function toPage<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}

const controls = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\ufeff]/u;

/** One line a person typed: trimmed, without control characters. */
export function line(maxLength: number) {
  return z
    .string()
    .trim()
    .max(maxLength)
    .refine((value) => !controls.test(value), 'has characters that cannot be shown');
}

/** Several lines a person typed. */
export function text(maxLength: number) {
  return z
    .string()
    .trim()
    .max(maxLength)
    .refine((value) => !controls.test(value.replace(/[\t\r\n]/g, '')), 'has characters that cannot be shown');
}

/** An optional field of a form: empty means not there. */
export function optional<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.nullish().transform((value) => (value === undefined || value === '' ? null : value));
}

export const Email = z.email().trim().toLowerCase().max(254);

export const TimeZone = z.string().max(64).refine(isTimeZone, 'is not a known time zone');

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

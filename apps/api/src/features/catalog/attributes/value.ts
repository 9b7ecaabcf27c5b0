import { z } from 'zod';

export type Place = { name: string; city?: string; latitude?: number; longitude?: number };
/** So many were left when it was counted. */
export type Stock = { left: number; at: string };
export type Value = number | string | boolean | string[] | Place | Stock;
export type Values = Record<string, Value>;

/** A value as a program sends it; whether it fits its attribute is decided with the catalog at hand. */
export const ValueInput = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.strictObject({
    name: z.string(),
    city: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }),
  z.strictObject({ left: z.number(), at: z.string().optional() }),
  z.null(),
]);
export type ValueInput = z.output<typeof ValueInput>;

export const ValuesInput = z
  .record(z.string(), ValueInput)
  .describe('Values by the keys of attributes. What is null or left out is not known of the item.');
export type ValuesInput = z.output<typeof ValuesInput>;

export const ValuesView = z.record(z.string(), ValueInput);

import { z } from 'zod';
import { line, listOf } from '../../../platform/schema';
import { units } from './domain';

const Whole = z.number().int().max(Number.MAX_SAFE_INTEGER);
const Name = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[!-~]+$/, 'is `*`, or a name without spaces');

export const PriceView = z.object({
  id: z.string(),
  unit: z.string(),
  provider: z.string().describe('`*` is any.'),
  model: z.string().describe('`*` is any.'),
  credits: z.number().int(),
  per: z.number().int().describe('For so many of the unit.'),
  note: z.string(),
  effectiveFrom: z.date(),
});
export const PriceList = listOf(PriceView);

export const AddPrice = z.strictObject({
  unit: z.enum(units),
  provider: Name.default('*'),
  model: Name.default('*'),
  credits: Whole.min(0),
  per: Whole.min(1).default(1),
  note: line(200).default(''),
  effectiveFrom: z.iso.datetime({ offset: true }).optional().describe('A minute from now, or later.'),
});
export type AddPrice = z.output<typeof AddPrice>;

import { z } from 'zod';
import { idOf, line } from '../../../platform/schema';

const Whole = z.number().int().max(Number.MAX_SAFE_INTEGER);
const given = {
  tenantId: idOf('tnt'),
  key: line(64).min(8).describe('Made by the caller: the same key has one effect, however often it is sent.'),
  reason: line(300).min(3).describe('The workspace reads it in its statement.'),
};
export const GrantByHand = z.strictObject({ ...given, amount: Whole.min(1) });
export type GrantByHand = z.output<typeof GrantByHand>;

export const AdjustByHand = z.strictObject({
  ...given,
  amount: Whole.min(Number.MIN_SAFE_INTEGER).refine((amount) => amount !== 0, 'is not to be 0'),
  purse: z.enum(['monthly', 'lasting']).default('lasting'),
});
export type AdjustByHand = z.output<typeof AdjustByHand>;

export const Moved = z.object({
  number: z.number().int(),
  repeated: z.boolean(),
  monthlyAfter: z.number().int(),
  lastingAfter: z.number().int(),
  owedAfter: z.number().int(),
});

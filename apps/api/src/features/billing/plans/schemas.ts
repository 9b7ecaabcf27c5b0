import { z } from 'zod';
import { Limits } from '../../../platform/allowances';
import { idOf, line } from '../../../platform/schema';
import { PackageView, PlanView } from '../subscription/schemas';

const hundredths = z.number().int().min(0).max(100_000_000).describe('In hundredths of the currency.');

export const EditPlan = z.strictObject({
  id: idOf('pln'),
  name: line(40).min(1),
  monthlyAmount: hundredths,
  yearlyAmount: hundredths,
  limits: Limits,
  offered: z.boolean(),
});
export type EditPlan = z.output<typeof EditPlan>;

export const PutPackage = z.strictObject({
  id: idOf('pkg').optional().describe('Without one, a new package is made.'),
  name: line(60).min(1),
  credits: z.number().int().min(1).max(100_000_000),
  amount: hundredths.min(1),
  rank: z.number().int().min(0).max(1000),
  offered: z.boolean(),
});
export type PutPackage = z.output<typeof PutPackage>;

export const PlansPage = z.object({
  mode: z.enum(['live', 'test', 'sandbox', 'off']),
  currency: z.string(),
  plans: z.array(PlanView.extend({ monthlyAmount: z.number(), yearlyAmount: z.number() })),
  packages: z.array(PackageView.extend({ amount: z.number(), rank: z.number() })),
});

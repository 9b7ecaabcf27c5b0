import type { Limits } from '../../../platform/allowances';

export type PlanSeed = { key: string; name: string; rank: number; monthlyAmount: number; limits: Limits };

const limits = (
  [creditsPerMonth, members, contacts, documents, catalogItems, showcasesPerDay, historyDays]: number[],
  brandingRemoval: boolean,
) =>
  ({
    creditsPerMonth,
    members,
    contacts,
    documents,
    catalogItems,
    showcasesPerDay,
    historyDays,
    brandingRemoval,
  }) as Limits;

/** In hundredths of the currency; a year costs ten months. */
export const planSeeds: PlanSeed[] = [
  {
    key: 'free',
    name: 'Free',
    rank: 0,
    monthlyAmount: 0,
    limits: limits([200, 2, 200, 50, 100, 1, 30], false),
  },
  {
    key: 'starter',
    name: 'Starter',
    rank: 1,
    monthlyAmount: 2900,
    limits: limits([3000, 5, 2000, 500, 2000, 4, 180], true),
  },
  {
    key: 'pro',
    name: 'Pro',
    rank: 2,
    monthlyAmount: 9900,
    limits: limits([12_000, 15, 20_000, 5000, 20_000, 24, 365], true),
  },
  {
    key: 'scale',
    name: 'Scale',
    rank: 3,
    monthlyAmount: 29_900,
    limits: limits([50_000, 50, 200_000, 50_000, 200_000, 96, 1095], true),
  },
];

export const packageSeeds = [
  { name: '1,000 credits', credits: 1000, amount: 1200, rank: 1 },
  { name: '5,000 credits', credits: 5000, amount: 5000, rank: 2 },
  { name: '20,000 credits', credits: 20_000, amount: 18_000, rank: 3 },
];

export const freePlanKey = 'free';
export const trialPlanKey = 'pro';
export const demoPlanKey = 'scale';

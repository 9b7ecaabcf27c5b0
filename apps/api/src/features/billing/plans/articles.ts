import { type Article, type Interval, toMinor } from '../../../platform/payments';

type Priced = { key: string; name: string; monthlyAmount: number; yearlyAmount: number };

/** The amount is part of the key: a price that an operator changes is another price. */
export function planArticle(plan: Priced, interval: Interval, currency: string): Article {
  const amount = toMinor(interval === 'year' ? plan.yearlyAmount : plan.monthlyAmount, currency);
  const each = interval === 'year' ? 'yearly' : 'monthly';
  const key = `parley-plan-${plan.key}-${interval}-${currency}-${amount}`;
  return { key, name: `Parley ${plan.name}, ${each}`, amount, interval };
}

export function packageArticle(
  pack: { name: string; credits: number; amount: number },
  currency: string,
): Article {
  const amount = toMinor(pack.amount, currency);
  const key = `parley-credits-${pack.credits}-${currency}-${amount}`;
  return { key, name: `Parley: ${pack.name}`, amount, interval: null };
}

export type Chosen = { planKey: string; interval: Interval };

export function chosenOf(articleKey: string): Chosen | null {
  const [, planKey, interval] = /^parley-plan-([a-z0-9]+)-(month|year)-[a-z]{3}-\d+$/.exec(articleKey) ?? [];
  return planKey ? { planKey, interval: interval === 'year' ? 'year' : 'month' } : null;
}

export const planKeyOf = (articleKey: string) => chosenOf(articleKey)?.planKey ?? null;

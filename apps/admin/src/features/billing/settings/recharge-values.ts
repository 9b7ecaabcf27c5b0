import { decimalsOf } from '@parley/shared/money';
import type { Billing, Input } from '../../../api/contract';

/** The ceiling as people write it: in whole units of the currency. */
export type RechargeValues = {
  enabled: boolean;
  threshold: number | '';
  packageId: string;
  ceiling: number | '';
};

const usualThreshold = 200;
const usualPackages = 3;

export function toValues(
  { autoRecharge, packages }: Pick<Billing, 'autoRecharge' | 'packages'>,
  currency: string,
): RechargeValues {
  const unit = 10 ** decimalsOf(currency);
  const offered = packages.find(({ id }) => id === autoRecharge?.packageId) ?? packages[0];
  const ceiling = autoRecharge?.monthlyCeiling ?? usualPackages * (offered?.price ?? 0);
  return {
    enabled: autoRecharge?.enabled ?? false,
    threshold: autoRecharge?.threshold ?? usualThreshold,
    packageId: offered?.id ?? '',
    ceiling: ceiling / unit,
  };
}

export function toRecharge(
  { enabled, threshold, packageId, ceiling }: RechargeValues,
  currency: string,
): Input['billing']['setAutoRecharge'] {
  const monthlyCeiling = Math.round(Number(ceiling) * 10 ** decimalsOf(currency));
  return { enabled, threshold: Number(threshold), packageId: packageId as never, monthlyCeiling };
}

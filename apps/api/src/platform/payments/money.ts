import { decimalsOf } from '@parley/shared/money';

export { formatMoney } from '@parley/shared/money';

/** An amount of a plan, which is kept in hundredths, in the smallest unit of a currency. */
export function toMinor(hundredths: number, currency: string): number {
  const digits = decimalsOf(currency);
  if (digits === 0) return Math.round(hundredths / 100);
  // The provider takes three-decimal amounts in tens only.
  return digits === 3 ? hundredths * 10 : hundredths;
}

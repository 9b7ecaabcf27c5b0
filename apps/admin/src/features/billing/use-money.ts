import { formatMoney } from '@parley/shared/money';

/** Amounts come in the smallest unit of their currency. */
export function useMoney(currency: string): (minor: number) => string {
  return (minor) => formatMoney(minor, currency, navigator.language);
}

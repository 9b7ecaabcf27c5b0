import type { Loan } from '../../../demo/verandam/money';

export type LoanForm = { priceLakh: number; down: number; rate: number; years: number };

const limits = {
  priceLakh: { least: 10, most: 2000, otherwise: 129 },
  down: { least: 10, most: 90, otherwise: 25 },
  rate: { least: 5, most: 16, otherwise: 8.5 },
  years: { least: 5, most: 30, otherwise: 20 },
} as const;

/** Whatever was typed becomes a loan that a bank could write. */
export function readLoan(query: Record<string, string>): LoanForm {
  const read = (key: keyof typeof limits): number => {
    const { least, most, otherwise } = limits[key];
    const value = Number(query[key]);
    return query[key] && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
  };
  return {
    priceLakh: read('priceLakh'),
    down: read('down'),
    rate: read('rate'),
    years: Math.round(read('years')),
  };
}

export const loanOf = ({ priceLakh, down, rate, years }: LoanForm): Loan => ({
  priceInr: priceLakh * 100_000,
  downPaymentPercent: down,
  ratePercent: rate,
  years,
});

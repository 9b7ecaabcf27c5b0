const crore = 10_000_000;
const lakh = 100_000;

/** Rupees the way people say them: 84 lakh, 1.29 crore. */
export function inWords(inr: number): string {
  if (inr >= crore) return `₹ ${trim(inr / crore)} Cr`;
  return `₹ ${trim(inr / lakh)} L`;
}

/** Rupees with Indian grouping: 1,29,00,000. */
export const inFigures = (inr: number): string => `₹ ${Math.round(inr).toLocaleString('en-IN')}`;

function trim(value: number): string {
  return String(Number(value.toFixed(2)));
}

export type Loan = { priceInr: number; downPaymentPercent: number; ratePercent: number; years: number };

/** The equal monthly instalment of an ordinary home loan, and what it adds up to. */
export function instalment({ priceInr, downPaymentPercent, ratePercent, years }: Loan) {
  const principal = priceInr * (1 - downPaymentPercent / 100);
  const months = years * 12;
  const monthly = ratePercent / 1200;
  const growth = (1 + monthly) ** months;
  const perMonth = monthly === 0 ? principal / months : (principal * monthly * growth) / (growth - 1);
  return { principal, perMonth, interest: perMonth * months - principal };
}

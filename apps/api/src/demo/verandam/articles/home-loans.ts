import type { DemoArticle } from '../../types';
import { inFigures, instalment } from '../money';

const rows = [8, 8.5, 9]
  .map((ratePercent) => {
    const cells = [15, 20, 25].map((years) =>
      inFigures(instalment({ priceInr: 10_000_000, downPaymentPercent: 0, ratePercent, years }).perMonth),
    );
    return `| ${ratePercent} % | ${cells.join(' | ')} |`;
  })
  .join('\n');

export const homeLoans: DemoArticle = {
  slug: 'home-loans',
  title: 'Home loans without fear',
  summary: 'How much banks lend, instalments by rate and years, papers, steps, and mistakes to avoid.',
  updated: '2026-10-08',
  tags: ['home loan', 'EMI', 'bank', 'documents', 'pre-EMI'],
  body: `## How much

| Price of the home | Banks lend at most |
| --- | --- |
| up to ₹ 30 lakh | 90 per cent |
| ₹ 30 to 75 lakh | 80 per cent |
| above ₹ 75 lakh | 75 per cent |

Stamp duty and registration are not part of it, so plan them from your own savings. Banks like to see all instalments together below 45 per cent of what you take home.

## Instalment for each crore

| Rate | 15 years | 20 years | 25 years |
| --- | --- | --- | --- |
${rows}

A longer loan costs less each month and much more in all. Paying one extra instalment a year shortens twenty years to about sixteen and a half.

## Steps and times

1. Our documents desk checks your papers: one day.
2. The bank sanctions: five to nine working days.
3. Legal and technical check: short, because the bank knows the project already.
4. First disbursement: four working days, straight to the escrow account.

## Papers

| You are | Bring |
| --- | --- |
| employed | PAN, Aadhaar, three salary slips, two Forms 16, six months of statements |
| self-employed | PAN, Aadhaar, three years of returns with balance sheets, twelve months of statements |
| abroad | passport, visa, contract, six months of foreign and NRE statements, power of attorney |

## While the home is being built

You pay interest on the part that was released (*pre-EMI*). Example: 30 per cent of a loan of ₹ 1 crore at 8.5 per cent is ₹ 21,250 a month. Some banks let you begin with full instalments at once, which shortens the loan.

## Five mistakes

1. Taking a car loan in the month before.
2. Comparing the rate and forgetting the fee.
3. Signing for insurance that nobody asked for.
4. Fixing a rate for three years and calling it fixed.
5. Keeping no reserve. Six instalments in the bank let you sleep.

We take no commission from any bank. Rates were last checked in October 2026; yours depends on your score.`,
};

import type { DemoArticle } from '../../types';

export const buyingStepByStep = {
  slug: 'buying-step-by-step',
  title: 'Buying a home, step by step',
  summary: 'From the first visit to the keys: what happens, what it costs, how long it takes, who helps.',
  updated: '2026-09-20',
  tags: ['process', 'booking', 'agreement', 'hold'],
  body: `## The steps

| Step | What happens | You pay | Time |
| --- | --- | --- | --- |
| 1. Visit | Sample home, plot, neighbourhood | nothing | 90 minutes |
| 2. Hold | One home at today's price | nothing | 72 hours |
| 3. Book | Application with PAN and Aadhaar | ₹ 1 to 5 lakh | one day |
| 4. Check | Your lawyer and your bank read the data room | lawyer, if you want one | 1 to 3 weeks |
| 5. Sign | Agreement registered at the sub-registrar | 10 per cent, stamp duty | half a morning |
| 6. Pay by stage | As the building rises | by plan | until possession |
| 7. Take over | Walk-through, mending, keys | the last 5 per cent | 3 weeks |
| 8. Move in | Sale deed, association, warranty | maintenance | five years of care |

## Booking amount

₹ 1 lakh for homes up to ₹ 1 crore, ₹ 2 lakh up to ₹ 2 crore, ₹ 5 lakh above that. The law limits what a builder may take before the agreement to 10 per cent; we take far less. If you withdraw before signing, it comes back in full within 15 days.

## Who helps

One adviser stays with you from the first visit to the fifth year, and one colleague of the documents desk from booking to sale deed. You have their direct numbers. When one of them is on leave, the other knows your file.

## What we never do

- Ask for a cheque on the first visit.
- Say that another family is interested, unless it holds that very home.
- Charge for floor, view, parking or club beyond the list.
- Hand over a home without its occupancy certificate.`,
} as const satisfies DemoArticle;

import type { DemoArticle } from '../../types';

export const paymentPlans = {
  slug: 'payment-plans',
  title: 'Payment plans and what is added to the price',
  summary: 'Three plans with their stages, taxes and fees, an example in full, late payment and refunds.',
  updated: '2026-10-08',
  tags: ['payment', 'GST', 'TDS', 'stamp duty', 'plan'],
  body: `## Three plans

| Plan | For | How it works | Price |
| --- | --- | --- | --- |
| Construction-linked | homes being built | ten stages as the building rises | list price |
| 20:80 | homes being built, 18 months or more to go | 20 per cent at agreement, 80 at handover | list price plus 3 per cent |
| Full payment | ready homes | everything within 45 days | list price less 4 per cent |

## Stages of the construction-linked plan

| Stage | Share |
| --- | --- |
| Agreement (booking amount included) | 10 % |
| Foundation finished | 10 % |
| Ground floor slab | 10 % |
| A third of the slabs | 10 % |
| Two thirds of the slabs | 10 % |
| Last slab | 10 % |
| Walls and plaster | 10 % |
| Windows and tiling | 10 % |
| Lifts and outer paint | 15 % |
| Handover | 5 % |

Each demand carries a dated photograph and the certificate of the engineer. You have 15 days.

## What is added

- **GST**: 5 per cent for homes under construction, 1 per cent for homes that count as affordable, nothing once the occupancy certificate is there.
- **Stamp duty and registration**: about 7.6 per cent in Karnataka, 7.5 in Telangana, 7 to 8 in Maharashtra, 9 to 11 in Tamil Nadu, 10 in Kerala. Last checked in October 2026.
- **Documents**: ₹ 15,000 for drafting and the appointment.
- **Maintenance**: two years in advance at handover.
- **TDS**: not an addition. For homes of ₹ 50 lakh or more you withhold 1 per cent of each payment and deposit it in our name.

## An example

Barbet 2BHK, Silver Oak Court, ₹ 1.29 crore, under construction in Karnataka:

| Part | Rupees |
| --- | --- |
| Price | 1,29,00,000 |
| GST, 5 % | 6,45,000 |
| Stamp duty and registration, 7.6 % | 9,80,400 |
| Documents | 15,000 |
| **Together** | **1,45,40,400** |

## Late, by you or by us

The same rate for both: the lending rate of State Bank plus 2 per cent, for each day.`,
} as const satisfies DemoArticle;

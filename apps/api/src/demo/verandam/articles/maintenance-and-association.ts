import type { DemoArticle } from '../../types';

export const maintenanceAndAssociation = {
  slug: 'maintenance-and-association',
  title: 'Maintenance fees and the owners’ association',
  summary: 'What the monthly fee pays for, fees by project, how the association starts, house rules.',
  updated: '2026-08-25',
  tags: ['maintenance', 'association', 'fees', 'rules'],
  body: `## Fees

Per square foot of carpet area and month, fixed for the first two years:

| Project | Fee |
| --- | --- |
| Nursery Row, Palmyra Walk | ₹ 3.40 |
| Green Line Gardens, Millstone Square, Backwater Court | ₹ 3.60 |
| Silver Oak Court, Lakeline Residences, Porur Commons | ₹ 4.10 |
| River Bend, Creekside Terraces, Ridge and Rill | ₹ 4.40 |
| Deccan Steps, Monsoon House | ₹ 4.80 |
| Orchard Lane Villas, Boulder Garden, Salt Wind Houses | ₹ 5.20 |

A 2BHK of 805 sq ft at Silver Oak Court pays about ₹ 3,300 a month.

## What it pays

Security, cleaning, gardens, lifts, water and common electricity 71 per cent; repairs 14; reserve for painting and lifts 12; accounts and audit 3. The books are open to each owner on any working day.

## The association

1. Founding meeting when half of the homes are occupied.
2. Elected committee of seven to eleven owners; nobody of ours may vote.
3. Handing over of common areas, deposits and contracts within three months of the last handover.
4. From then on the association chooses its manager. Eleven of our fourteen associations kept ours.

## House rules in short

Quiet from 22:30 to 07:00. Drilling on weekdays from 09:00 to 18:00. Pets are welcome on the lead. Short lets of less than 30 days are not allowed. The clubhouse can be hired by residents for ₹ 2,500 an evening.

## Power, water, waste

Full back-up for lifts and water. Waste is sorted in three bins and composted on site. Used water is cleaned for gardens and toilets.`,
} as const satisfies DemoArticle;

import type { DemoArticle } from '../../types';

export const handoverAndWarranty = {
  slug: 'handover-and-warranty',
  title: 'Handover, the 164 points and the warranty',
  summary:
    'How a home is handed over, how defects are mended and how fast, and what is covered for how long.',
  updated: '2026-09-02',
  tags: ['handover', 'snag list', 'warranty', 'defects'],
  body: `## Before

You receive a letter 60 days before the planned date and another 15 days before. The occupancy certificate is attached. The last 5 per cent are due after the walk-through, not before.

## The walk-through

Two hours with an engineer and a list of 164 points: slopes of wet floors measured with a ball, every socket tested, every window closed against a strip of paper, water run for twenty minutes. What is not right goes on the list, with a photograph. You may bring an inspector of your own.

## Mending

We mend within 21 days and walk again. If points remain after 30 days, we pay the interest on your last instalment until they are gone.

## With the keys

Two sets of keys, the plans as built, manuals, test reports for water, wiring and waterproofing, two litres of each wall paint, ten spare tiles of each kind.

## Warranty

| What | Years |
| --- | --- |
| Structure, workmanship, services: as the law says | 5 |
| Waterproofing of roofs, bathrooms, verandahs | 10 |
| Plumbing, wiring, switches | 2 |
| Lifts, pumps, generators | 2, then the maker's contract |
| Doors, windows, paint | 2 |
| Fittings and appliances | the maker's own |

Not covered: changes made by others, wear, and paint after the first monsoon on walls where a tank was added.

## How fast

| What | We come |
| --- | --- |
| No water, no electricity, gas smell, lift stuck | within 4 hours, day and night |
| Leak | within 24 hours |
| Everything else | within 3 working days |

Send a photograph in the chat. You receive a number and the name of the person who comes.`,
} as const satisfies DemoArticle;

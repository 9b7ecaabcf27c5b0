import type { DemoArticle } from '../../types';

export const sustainability = {
  slug: 'energy-water-and-waste',
  title: 'Energy, water and waste',
  summary: 'What the house uses, what it saves, and what a guest can do without noticing.',
  updated: '2026-02-24',
  tags: ['sustainability', 'energy', 'water'],
  body: `## In figures

| Measure | 2019 | 2025 |
| --- | --- | --- |
| Electricity per occupied room and night | 31 kWh | 19 kWh |
| Fresh water per guest and night | 214 litres | 138 litres |
| Waste that is not recycled per guest and night | 0.9 kg | 0.35 kg |
| Kitchen goods from within 60 km | 44 % | 71 % |

## How

- Heat and cold come from the harbour: two heat pumps take it from sea water at 13 to 17 °C.
- 96 solar panels lie on the south roof, behind the parapet where the heritage office allows them.
- The pool is sea water, so it costs no drinking water at all.
- Showers use rain water for the toilets below them.
- Single-use plastic left the rooms in 2020. Bath products are made 3 km away and refilled.

## What you can do

Hang the wooden fish on the door and we skip the room clean; you receive a € 6 credit in any of our three places to eat. Sheets are changed every third day, towels when they lie on the floor. If you come by train, show the ticket for a free night of bicycle.

## What we have not solved

Laundry still travels 40 km. Oysters come with shells, 2.4 tonnes a year; half of them go to the reef project, the other half to the road builder.`,
} as const satisfies DemoArticle;

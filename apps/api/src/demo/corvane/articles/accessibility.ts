import type { DemoArticle } from '../../types';

export const accessibility = {
  slug: 'accessibility',
  title: 'Accessibility of the house',
  summary:
    'Measured widths, steps, lifts, bathrooms, help for hearing and sight, and what does not work yet.',
  updated: '2026-09-09',
  tags: ['accessibility', 'wheelchair', 'step-free', 'hearing', 'sight'],
  body: `We measured everything ourselves, with the doors open and the furniture where it usually stands.

## Getting in

- The street door is level and opens by itself, 110 cm wide.
- Two wide parking spaces by the garage lift, free with a badge.
- The tram stop is 90 metres away, level, with a low-floor tram.
- Reception has a lowered desk of 76 cm and a loop for hearing aids.

## Moving around

| Place | Door | Steps | Note |
| --- | --- | --- | --- |
| Lifts (two) | 90 cm | none | cabin 110 × 140 cm, spoken floors, raised digits |
| Salina and the quay terrace | 95 cm | none | tables with 72 cm of knee room |
| The Net Loft, inside | 90 cm | none | accessible toilet on the same floor |
| Roof terrace | 90 cm | ramp of 6 per cent | the far end has two steps |
| Maré Spa and pool | 95 cm | none | pool hoist on request, one level changing room |
| Padaria do Cais | 85 cm | one of 4 cm | a ramp is behind the door |
| Meeting rooms | 95 cm | none | |

## The four accessible rooms

Rooms 101 to 104: doors of 95 cm, turning circles of 150 cm, bed height 45 to 55 cm, clear space under the bed for a hoist, level shower of 120 × 120 cm with a fold-down seat, rails on both sides of the toilet, alarm cords to the floor, light switches at 95 cm. Each has a door to a twin room for company or a carer; the twin is half price for carers.

## Hearing and sight

Four kits with a flashing alarm, a shaking pillow and a doorbell light. Menus in large print and as audio, room numbers you can feel, and a walk through the house with a colleague on arrival. Assistance dogs stay free of charge.

## Calm

There is a quiet hour in Salina on Sunday from 07:30 to 08:30: no music, low light, no queue. Ask for a room on floor 2, courtyard side.

## What does not work yet

The far end of the roof terrace, the sauna with the window (one step of 14 cm), and the old staircase. We have a date for the sauna: spring 2027.

Equipment to borrow free of charge: two wheelchairs, a shower chair, raised toilet seats, bed rails. Write to us a day ahead.`,
} as const satisfies DemoArticle;

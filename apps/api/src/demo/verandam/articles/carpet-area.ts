import type { DemoArticle } from '../../types';

export const carpetArea = {
  slug: 'carpet-area',
  title: 'Carpet, built-up, super built-up: how to compare sizes',
  summary: 'What each area means, why we state only one of them, and how to convert a competitor’s number.',
  updated: '2026-05-18',
  tags: ['carpet area', 'super built-up', 'square feet', 'compare'],
  body: `## Three numbers for one home

| Name | What it counts | Our Barbet 2BHK |
| --- | --- | --- |
| Carpet area | floor inside your walls, inner walls included | 805 sq ft |
| Built-up area | plus outer walls and verandahs | 958 sq ft |
| Super built-up area | plus a share of lobby, stairs, club | 1,208 sq ft |

The law has made carpet area the one that counts. A price per square foot of super built-up area looks about a third lower for the very same home.

## How to compare

1. Ask for the carpet area in writing.
2. Divide the whole price, parking and club included, by it.
3. Add what is charged apart: floor rise, view, second parking.

A home offered at ₹ 10,500 per square foot of super built-up area with a loading of 50 per cent costs ₹ 15,750 per square foot of carpet area.

## Verandahs

They are not part of the carpet area and you do not pay for them in our price per square foot. All are at least 1.8 metres deep.

## In metric

One square metre is 10.764 square feet. 805 sq ft are 74.8 m².

## Tolerance

The agreement allows 2 per cent. If the finished home is smaller than that, we refund the difference at the agreed price, with interest, within 45 days.`,
} as const satisfies DemoArticle;

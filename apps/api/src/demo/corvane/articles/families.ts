import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const families = {
  slug: 'families-and-children',
  title: 'Families and children',
  summary: 'Rooms for three to six, prices by age, babysitting, pool hours and rainy days.',
  updated: '2026-06-02',
  tags: ['families', 'children', 'babysitting', 'cot'],
  body: `## Which room

| You are | Room |
| --- | --- |
| Two adults and a baby | any room but the Courtyard Single, with a free cot |
| Two adults and one child | Balcony Deluxe with an extra bed, Sailmaker Suite |
| Two adults and two or three children | Family Loft, or two connecting rooms |
| Two families, grandparents included | Captain's Apartment |

## Prices by age

- Under 4: free, breakfast too.
- 4 to 12: free in existing beds, breakfast € ${facts.breakfast.childEuro}.
- Extra bed, any age: € ${facts.extraBedEuro} a night, breakfast included.
- City tax: nothing under 16.

## What you can leave at home

Cots, bottle warmers, sterilisers, bath seats, potties, stair gates, high chairs, swim nappies, sand toys, rain boots in sizes 22 to 36. Order from us up to the evening before.

## Pool

Children swim from 10:00 to 12:00 and from 15:00 to 17:00. Floats and arm bands are in the basket. The pool is 1.35 metres deep, so children who do not swim yet need an adult in the water.

## Babysitting

From three months of age, € 18 an hour for up to two children, three hours at least, with 24 hours' notice. Our four sitters have first-aid training and references; you meet them before you leave.

## Rain

1. The tile museum lets children paint their own tile, daily but Monday, € 6.
2. The aquarium in the old ice house, 600 metres, with feeding at 11:30 and 16:00.
3. The games drawer in the Family Loft, the chess table in the lobby, a film at 17:30 in Sala Bússola on Saturdays.
4. Baking with Padaria do Cais: Wednesday at 15:00, € 9, from 5 years, six places.`,
} as const satisfies DemoArticle;

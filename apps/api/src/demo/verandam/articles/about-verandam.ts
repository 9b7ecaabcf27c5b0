import type { DemoArticle } from '../../types';

export const aboutVerandam = {
  slug: 'about-verandam',
  title: 'About Verandam Homes',
  summary: 'Who we are, what we have built since 2007, what we publish, and whom to call.',
  updated: '2026-03-03',
  tags: ['company', 'history', 'team', 'offices'],
  body: `## In short

Two engineers and an architect began in Bengaluru in 2007 with eighteen homes around a court. Since then we have handed over 6,240 homes in 31 projects. Sixteen projects are on sale today, in six cities. We are 412 people and belong to our founders and to those who work here.

## The name

A verandah is the place between house and world: shade at noon, breeze at four, neighbours at six. We have never built a home without one.

## What we publish

- The price list, the same for everybody.
- The count of homes left, with its time.
- Monthly building reports, with delays.
- Test results, the poor ones too.
- Each year a list of our ten most frequent mistakes. In 2025 the first was paint on north walls.

## Late twice

Of 31 projects, 29 were on time. Two were late, by 41 and 66 days, in 2012 and 2020. We paid interest for both without being asked.

## Offices

| City | Address | Telephone |
| --- | --- | --- |
| Bengaluru | 18 Lantana Road, Indiranagar | +91 80 5550 0118 |
| Hyderabad | 4 Boulder Lane, Gachibowli | +91 40 5550 0118 |
| Pune | 27 Peepal Street, Baner | +91 20 5550 0118 |
| Chennai | 9 Casuarina Avenue, Perungudi | +91 44 5550 0118 |
| Thane | 61 Creek View Road, Ghodbunder | +91 22 5550 0118 |
| Kochi | 12 Ferry Road, Kakkanad | +91 484 555 0118 |

Monday to Saturday 09:30 to 19:00, Sunday 10:00 to 18:00.`,
} as const satisfies DemoArticle;

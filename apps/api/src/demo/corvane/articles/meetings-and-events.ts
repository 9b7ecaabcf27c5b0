import type { DemoArticle } from '../../types';

export const meetingsAndEvents = {
  slug: 'meetings-and-events',
  title: 'Meetings, weddings and private events',
  summary: 'Three rooms with capacities, day rates, equipment, weddings, and how to ask for an offer.',
  updated: '2026-09-27',
  tags: ['meetings', 'weddings', 'events', 'groups'],
  body: `## Rooms

| Room | Size | Theatre | Classroom | Board | Dinner | Standing |
| --- | --- | --- | --- | --- | --- | --- |
| Sala Bússola | 60 m² | 48 | 30 | 22 | 36 | 60 |
| Sala Maré | 110 m² | 90 | 56 | 36 | 80 | 120 |
| Chart Room | 38 m² | – | – | 18 | 18 | – |
| The Net Loft terrace | 140 m² | – | – | – | – | 120 |

All rooms have daylight, blackout, silent cooling, a screen, two microphones, a camera for people who join from afar, and a network of their own at 500 Mbit/s.

## Day rates

- Full day: € 62 a person, from eight people. Room, two coffee breaks, lunch of two courses, water, paper, equipment.
- Half day: € 48 a person.
- Room only: Sala Bússola € 320, Sala Maré € 540 a day.

The whole house (64 rooms, all spaces) can be taken from November to March from € 14,800 a night.

## Weddings

Up to 80 guests for dinner in Sala Maré and 120 for dancing in The Net Loft, which can run until 02:00 on Friday and Saturday. Civil ceremonies on the quay need a permit from the harbour office; we apply for it, which takes six weeks and costs € 140. One wedding a weekend, never two.

Wedding menus begin at € 98 a person with wine. The couple sleeps in the Lighthouse Suite on us if 20 rooms are booked.

## How an offer is made

1. Tell us date, people, rooms and what it is for.
2. You have a written offer within one working day, and an option that is held for ten days.
3. A deposit of 25 per cent confirms. Numbers may change by 10 per cent until seven days before.

Cancelling is free until 60 days before, 50 per cent until 14 days before, 80 per cent after that.`,
} as const satisfies DemoArticle;

import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const breakfastAndDining = {
  slug: 'breakfast-and-dining',
  title: 'Breakfast, restaurant, bar and bakery',
  summary:
    'Opening hours of Salina, The Net Loft and Padaria do Cais, breakfast prices, children, room service.',
  updated: '2026-10-20',
  tags: ['breakfast', 'restaurant', 'bar', 'room service', 'children'],
  body: `## Opening hours

| Place | Days | Hours |
| --- | --- | --- |
| Breakfast in Salina | Monday to Friday | ${facts.breakfast.weekdays} |
| Breakfast in Salina | Saturday, Sunday, holidays | ${facts.breakfast.weekends} |
| Lunch in Salina | Wednesday to Sunday | 12:30–15:00 |
| Dinner in Salina | every day but Tuesday | 18:30–22:30, last order 21:45 |
| The Net Loft | Sunday to Thursday | 16:00–00:00 |
| The Net Loft | Friday and Saturday | 16:00–01:00 |
| Padaria do Cais | every day | 07:30–18:00 |

## Breakfast

A table of bread from our bakery, butter from the Azores, fruit, cheese and smoked fish, and eggs cooked to order. Adults pay € ${facts.breakfast.adultEuro}, children from 4 to 12 € ${facts.breakfast.childEuro}, and children under 4 nothing. It is included in the Family Loft, both suites and the Captain's Apartment, and open to people who are not staying with us.

Leaving before breakfast? Tell the desk by 21:00 and a bag with a sandwich, fruit, yoghurt and coffee waits from 04:00. It costs € 9, or nothing if breakfast is part of your rate.

## Dinner

Hotel guests can book a table from 60 days ahead; the fireside counter of eight seats is kept for people who simply walk in. Children eat at half price from the main menu or choose three small plates for € 14. The four-course menu of the day is € 46, with wines € 72.

## Dress

Come as you are, dry and with shoes. There is no dress code, apart from robes: those belong upstairs.

## Room service

From 12:00 to 22:30 the menu of The Net Loft, from 22:30 to 02:00 soup and sandwiches from the night porter. A tray costs € 4.

## Private dinners

The Chart Room behind Salina seats 10 to 18 at one table. There is no room charge above € 60 a person. We need the menu choice five days ahead.`,
} as const satisfies DemoArticle;

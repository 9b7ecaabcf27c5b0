import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const arrivalAndDeparture = {
  slug: 'arrival-and-departure',
  title: 'Arrival and departure',
  summary: 'When rooms are ready, what to bring, how to come early, leave late or store your bags.',
  updated: '2026-10-05',
  tags: ['check-in', 'check-out', 'luggage', 'deposit'],
  body: `## Times

| What | When | Costs |
| --- | --- | --- |
| Check-in | from ${facts.checkInFrom} | included |
| Early check-in | from ${facts.earlyCheckIn.from}, if the room is free | € ${facts.earlyCheckIn.priceEuro} per room |
| Check-out | until ${facts.checkOutUntil} | included |
| Late check-out | until ${facts.lateCheckOut.until}, eight rooms a day | € ${facts.lateCheckOut.priceEuro} per room |
| Half-day stay | until 18:00 | half of that night's rate |

Reception is open day and night. If you land on the first flight and no room is ready, leave your bags with us, have breakfast, and use the showers in Maré Spa free of charge until your room is ready.

## What you need at check-in

1. A passport or identity card for every guest. Portuguese law asks hotels to register guests from abroad within three working days.
2. A credit or debit card in the name of one guest. We reserve € 50 per night for extras, at most € 200, and release it on the day you leave; your bank may take two to five days to show it.
3. For guests under 18 travelling without a parent: a signed consent and a copy of the parent's identity document.

You can fill in the registration form on your phone from 48 hours before arrival. The link comes by e-mail and saves about five minutes at the desk.

## Arriving at night

The street door closes at 23:00. Ring the brass bell, or use the code from your arrival message. The night porter carries bags to every floor and can make a sandwich and soup until 02:00.

## Leaving

Bills can be settled at the desk, from your phone, or the evening before. We e-mail the invoice; please name the company and its tax number before check-out, because an issued invoice cannot be changed by law.

## Luggage

Luggage is kept free of charge on the day of arrival and departure, for up to ten days between two stays, and includes bicycles and surfboards up to 230 cm.

## Lost something

Write to us with your room number and dates. We keep things for six months and post them at cost: from € 9 inside the European Union, from € 19 elsewhere.`,
} as const satisfies DemoArticle;

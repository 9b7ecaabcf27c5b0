import type { DemoArticle } from '../../types';
import { facts } from '../facts';
import { rateInSeason, seasons } from '../rates';
import { rooms } from '../rooms';

const rows = rooms
  .map((room) => {
    const rates = seasons.map((season) => `€ ${rateInSeason(room, season)}`).join(' | ');
    return `| ${room.name} | ${room.squareMetres} m² | ${room.sleeps} | ${rates} |`;
  })
  .join('\n');

export const roomsAndRates = {
  slug: 'rooms-and-rates',
  title: 'Rooms, suites and rates',
  summary: 'All ten kinds of room with size, guests and the flexible rate in each season.',
  updated: '2026-11-02',
  tags: ['rooms', 'rates', 'prices', 'suites', 'family'],
  body: `## Rates by season

Per room and night at the flexible rate, VAT included, city tax not included. Friday and Saturday nights cost ten per cent more.

| Room | Size | Sleeps | Quiet: November to March | Fair: April to June, October | High: July to September |
| --- | --- | --- | --- | --- | --- |
${rows}

The Courtyard Single is priced for one guest, all other rooms for two. The Family Loft and the suites include breakfast for everyone in the room.

## Choosing between courtyard and harbour

Courtyard rooms are the quietest: they face a walled garden with a fig tree. Harbour rooms look on working boats. The glazing keeps the sound at about 28 decibels with windows closed, but from Tuesday to Saturday the fish auction begins at 06:30, and gulls keep no hours.

## Beds and extra guests

- Baby cots are free in every room except the Courtyard Single.
- One extra bed fits in Balcony Deluxe, Sailmaker Suite and Lighthouse Suite for € ${facts.extraBedEuro} a night, breakfast included.
- The Family Loft sleeps two adults and three children; the Captain's Apartment six people.
- Connecting rooms: four pairs of Harbour Double and Harbour Twin, and each accessible room has a door to a twin.

## Saver rate

The saver rate is ${facts.saverDiscount * 100} per cent below the flexible rate, paid at booking, and not refundable. The date can be changed once for € 25 and the difference in price, up to seven days before arrival.

## Longer stays

Seven nights or more: 10 per cent off the flexible rate. Twenty-one nights or more: 20 per cent, with weekly linen change and use of the laundry room. Both for direct bookings only.

## City tax

Porto Lume asks € 2.50 per night from each guest aged 16 or more, for at most seven nights. It is paid at the hotel and shown on its own line.`,
} as const satisfies DemoArticle;

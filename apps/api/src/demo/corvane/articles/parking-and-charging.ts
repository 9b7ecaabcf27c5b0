import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const parkingAndCharging = {
  slug: 'parking-and-charging',
  title: 'Parking, charging and bicycles',
  summary: 'The garage with its height limit, electric charging, alternatives nearby, bicycle store.',
  updated: '2026-07-14',
  tags: ['parking', 'garage', 'electric car', 'bicycle'],
  body: `## Garage

- ${facts.parking.spaces} spaces under the hotel, € ${facts.parking.nightEuro} a night, in and out as often as you like.
- Height limit ${facts.parking.heightMetres} metres, width between the pillars 2.30 metres, no roof boxes.
- Reserve when you book: in July and August the garage is full most nights.
- Two wide spaces by the lift are kept for guests with a parking badge, free of charge.

## Electric cars

${facts.parking.chargers} charging points of 11 kW (Type 2, cable in place). Charging costs € ${facts.parking.kilowattHourEuro} a kilowatt-hour, put on your room by the porter; there is no fee for standing overnight. A fast charger of 150 kW is at Praça da Alfândega, 450 metres away.

## When the car is too tall or the garage is full

| Place | Distance | Height | Price |
| --- | --- | --- | --- |
| Parque da Lota | 350 m | open air | € 14 per 24 hours |
| Parque Alfândega | 450 m | 2.10 m | € 18 per 24 hours |
| Camper field Praia do Sal | 1.1 km | open air | € 12 per night |

Street parking is paid from Monday to Saturday, 09:00–19:00, at € 1.20 an hour for at most four hours.

## Bicycles and motorbikes

A locked bicycle store with sockets, pump, stand and washing corner is free. Motorbikes stand in the courtyard passage, seen by the night porter, for € 8 a night.

Twelve city bicycles are for guests: free for the first two hours, then € 8 a day. Four electric ones cost € 24 a day. Helmets and child seats are included.`,
} as const satisfies DemoArticle;

import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const gettingHere = {
  slug: 'getting-here',
  title: 'Getting here: airport, train, car, ferry',
  summary: 'Transfers and prices, directions, trams, and where to stop with a car.',
  updated: '2026-10-02',
  tags: ['airport', 'transfer', 'train', 'directions', 'ferry'],
  body: `## From the airport

Lume-Norte airport is ${facts.transfer.kilometres} km away.

| How | Time | Price |
| --- | --- | --- |
| Our car, up to 3 people | 30 min | € ${facts.transfer.carEuro} |
| Our van, up to 7 people or with surfboards | 30 min | € ${facts.transfer.vanEuro} |
| Taxi from the rank | 30 min | about € 42, more at night |
| Airport bus to Praça da Alfândega, then 6 min on foot | 50 min | € 4.20 |

Order our transfer at least 12 hours ahead with your flight number. The driver watches the flight and waits 60 minutes after landing without charge, by the lighthouse sign in the arrivals hall. Child seats are free: tell us ages and weights. Cancel free of charge until six hours before.

Guests of the Lighthouse Suite ride free in both directions.

## By train

Porto Lume-Central has a train every hour from the south (2 h 40 min) and every two hours from the border (1 h 15 min). Tram 3 runs every 12 minutes from the station to *Cais do Farol*, eight stops, € 1.60. The tram stop is 90 metres from our door and the trams are low-floor.

## By car

Leave the coast motorway at exit 31, follow *Porto de Pesca*, then *Cais*. The last 200 metres are for residents and hotel guests; the camera knows your number plate if you gave it to us, otherwise call at the bollard. Stop in front of the door for up to 20 minutes to unload.

## By ferry

The island ferry lands at Pier 2, four minutes on foot. The night ferry from the Azores lands at the ocean terminal, 3 km; a taxi costs about € 9.

## On foot with luggage

The way from the tram is level and paved. From the old town there are 64 steps, or a free lift at Rua da Corda from 07:00 to 23:00.`,
} as const satisfies DemoArticle;

import type { DemoArticle } from '../../types';
import { facts } from '../facts';

export const travellingWithDogs = {
  slug: 'travelling-with-dogs',
  title: 'Travelling with a dog',
  summary: 'Which rooms take dogs, what it costs, where they may go, walks and a vet.',
  updated: '2026-06-21',
  tags: ['dogs', 'pets', 'cats'],
  body: `## The short version

Up to two dogs of at most ${facts.pets.maximumKilograms} kg each, € ${facts.pets.nightEuro} per dog and night, in Courtyard Double, Harbour Double, Accessible Harbour Double, Family Loft and Captain's Apartment. Tell us when you book: we keep twelve rooms for guests with dogs so that guests with allergies can rely on the others.

Cats are welcome on the same terms. Other animals: please ask first.

Assistance dogs stay free of charge, in every room and everywhere in the house.

## What is waiting

A bed in the right size, two bowls, a towel for sandy paws by the street door, and a small tin of fish skins from the kitchen.

## Where dogs may go

| Place | Dogs |
| --- | --- |
| Lobby, courtyard, terrace of Salina | yes, on the lead |
| Padaria do Cais | yes, outside |
| The Net Loft | on the terrace until 19:00 |
| Salina inside, Maré Spa | no |

Please do not leave a dog alone in the room for more than two hours, hang the lead on the door handle when you do, and leave a number. Leonie at the concierge desk knows two dog-sitters; they cost about € 12 an hour.

## Walks

- Lighthouse mole and back: 1.8 km, level, lead required.
- Praia do Sal: dogs are allowed from 1 October to 31 May, all day; in summer before 09:00 and after 20:00.
- Pine path to Cabo da Névoa: 6 km there and back, off the lead.

## Vet

Clínica do Porto, Rua da Corda 41, 700 metres; Monday to Saturday 09:00–19:00, with an emergency number on the door.`,
} as const satisfies DemoArticle;

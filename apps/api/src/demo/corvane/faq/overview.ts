import type { DemoTopic } from '../../types';
import { facts } from '../facts';

/** What is asked first, before anybody knows the names of things. */
export const overview = {
  slug: 'overview',
  title: 'The house in short',
  questions: [
    {
      question: 'What rooms do you have?',
      answer: `${facts.rooms} rooms of ten kinds: Courtyard Single and Double, Harbour Double, Twin and Accessible Double, Balcony Deluxe, Family Loft, Sailmaker Suite, Lighthouse Suite and the Captain’s Apartment for six.`,
    },
    {
      question: 'Do you have rooms with a balcony?',
      answer:
        'Yes, Balcony Deluxe: six square metres above the masts, with two chairs, a table and the evening sun.',
    },
    {
      question: 'Is there a restaurant?',
      answer:
        'Yes, Salina on the ground floor: breakfast every day, lunch from Wednesday to Sunday, and dinner every day but Tuesday. The Net Loft serves food until 22:30, and Padaria do Cais is our bakery.',
    },
    {
      question: 'Is there a bar?',
      answer:
        'Yes, The Net Loft on the fifth floor, with a terrace: from 16:00 to midnight, on Friday and Saturday until 01:00.',
    },
    {
      question: 'Do you have a spa?',
      answer:
        'Yes, Maré Spa: a pool of sea water, two saunas, a steam room and treatments, every day from 08:00 to 21:00. Hotel guests enter free of charge.',
    },
    {
      question: 'Is it quiet at night?',
      answer:
        'In courtyard rooms, yes. Harbour rooms have double glazing, but the fish auction begins at 06:30 from Tuesday to Saturday.',
    },
    {
      question: 'Are you open all year, in winter too?',
      answer: 'Yes, day and night, all year. November to March is our quiet season, with the lowest rates.',
    },
    {
      question: 'Is there a lift?',
      answer: 'Two, to every floor, with spoken floors and raised digits. Their doors are 90 cm wide.',
    },
    {
      question: 'Where is the hotel?',
      answer:
        'Cais do Farol 12, 4900-164 Porto Lume, on the quay: the tram stops 90 metres from the door, and the ferry pier is four minutes away on foot.',
    },
    {
      question: 'What is there to see nearby?',
      answer:
        'The fish market with its auction (250 m), the aquarium in the old ice house (600 m), the tile museum (700 m), the Farol Velho lighthouse and the town beach (900 m each).',
    },
  ],
} as const satisfies DemoTopic;

import type { DemoTopic } from '../../types';
import { facts } from '../facts';

export const travel = {
  slug: 'travel',
  title: 'Getting here and parking',
  questions: [
    {
      question: 'How do I get to the hotel from the airport?',
      answer: `By our car in 30 minutes for € ${facts.transfer.carEuro} (up to three people), by taxi for about € 42, or by airport bus to Praça da Alfândega for € 4.20 and six minutes on foot.`,
    },
    {
      question: 'How do I order the airport transfer?',
      answer:
        'Send us your flight number at least 12 hours ahead. The driver follows the flight and waits 60 minutes after landing without charge.',
    },
    {
      question: 'Do you have parking?',
      answer: `${facts.parking.spaces} spaces under the hotel for € ${facts.parking.nightEuro} a night. Please reserve: in July and August it is full most nights.`,
    },
    {
      question: 'How much is parking?',
      answer: `€ ${facts.parking.nightEuro} a night under the hotel, in and out as often as you like. Parque da Lota, 350 metres away, takes € 14 per 24 hours.`,
    },
    {
      question: 'How high is the garage?',
      answer: `${facts.parking.heightMetres} metres, without roof boxes. Taller cars park at Parque da Lota, 350 metres away, for € 14 per 24 hours.`,
    },
    {
      question: 'Can I charge my electric car?',
      answer: `Yes, at ${facts.parking.chargers} points of 11 kW for € ${facts.parking.kilowattHourEuro} a kilowatt-hour. A fast charger of 150 kW is 450 metres away.`,
    },
    {
      question: 'Is there public transport nearby?',
      answer:
        'Tram 3 stops 90 metres from the door and reaches the railway station in eight stops, every 12 minutes, for € 1.60.',
    },
    {
      question: 'Can I rent bicycles?',
      answer:
        'Twelve city bicycles, free for two hours, then € 8 a day; four electric ones for € 24 a day. Helmets and child seats are included.',
    },
  ],
} as const satisfies DemoTopic;

export const people = {
  slug: 'everyone',
  title: 'Children, dogs and access',
  questions: [
    {
      question: 'Are dogs allowed?',
      answer: `Up to two dogs of at most ${facts.pets.maximumKilograms} kg each, in five kinds of room, for € ${facts.pets.nightEuro} per dog and night. Assistance dogs stay free, everywhere.`,
    },
    {
      question: 'Can my dog come to the restaurant?',
      answer:
        'To the terrace of Salina and, until 19:00, to the terrace of The Net Loft. Inside Salina and in the spa, no.',
    },
    {
      question: 'Is the hotel wheelchair accessible?',
      answer:
        'Yes, step-free from the street to Salina, spa, bar and meeting rooms. Four accessible rooms have level showers, 95 cm doors and 150 cm turning circles.',
    },
    {
      question: 'Do you have help for guests who hear badly?',
      answer:
        'Four kits with a flashing alarm, a shaking pillow and a doorbell light, and an induction loop at reception.',
    },
    {
      question: 'Do you offer babysitting?',
      answer:
        'From three months of age, € 18 an hour for up to two children, three hours at least, with 24 hours’ notice.',
    },
    {
      question: 'Do children stay free?',
      answer:
        'Under 4 everything is free. From 4 to 12 they sleep free in existing beds and pay € 11 for breakfast.',
    },
    {
      question: 'Is smoking allowed?',
      answer:
        'Not inside, and not on the balconies. There is a sheltered place in the courtyard. Cleaning after smoking costs € 180.',
    },
  ],
} as const satisfies DemoTopic;

export const around = {
  slug: 'around',
  title: 'Porto Lume and events',
  questions: [
    {
      question: 'How far is the beach?',
      answer:
        'Praia do Sal is 900 metres away: showers, a wheelchair path, and lifeguards from June to mid-September.',
    },
    {
      question: 'When does the ferry to the island leave?',
      answer:
        'From April to October at 09:30, 11:00, 14:00 and 16:30 from Pier 2, four minutes on foot. In winter on Saturday and Sunday at 10:30. The way there and back is € 14.',
    },
    {
      question: 'What can we do when it rains?',
      answer:
        'The fish auction at 06:30, the tile museum, the aquarium in the old ice house, and the sauna with a view of the weather.',
    },
    {
      question: 'Can we visit the lighthouse?',
      answer:
        'Farol Velho is open Thursday to Sunday from 10:00 to 17:00, 132 steps, € 4. It is 900 metres along the mole.',
    },
    {
      question: 'Do you have meeting rooms?',
      answer:
        'Sala Bússola for up to 48, Sala Maré for up to 90 and the Chart Room for 18 at one table. A full day is € 62 a person.',
    },
    {
      question: 'Can we celebrate our wedding with you?',
      answer:
        'Yes, with up to 80 guests for dinner and 120 for dancing. One wedding a weekend, menus from € 98 a person with wine.',
    },
    {
      question: 'Where does the name Corvane come from?',
      answer:
        'From corvo-marinho, the cormorant. Some thirty of them dry their wings on the breakwater every morning.',
    },
  ],
} as const satisfies DemoTopic;

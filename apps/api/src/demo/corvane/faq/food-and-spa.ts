import type { DemoTopic } from '../../types';
import { facts } from '../facts';

export const food = {
  slug: 'food',
  title: 'Breakfast, restaurant and bar',
  questions: [
    {
      question: 'When is breakfast served?',
      answer: `Monday to Friday ${facts.breakfast.weekdays}, weekends and holidays ${facts.breakfast.weekends}, in Salina on the ground floor.`,
    },
    {
      question: 'How much is breakfast?',
      answer: `€ ${facts.breakfast.adultEuro} for adults, € ${facts.breakfast.childEuro} for children from 4 to 12, nothing for younger ones. In the Family Loft, the suites and the Captain’s Apartment it is included.`,
    },
    {
      question: 'Can I have breakfast before an early flight?',
      answer:
        'Yes. Tell the desk by 21:00 and a breakfast bag waits from 04:00. It costs € 9, or nothing if breakfast is part of your rate.',
    },
    {
      question: 'When is the restaurant open?',
      answer:
        'Salina serves dinner every day but Tuesday, 18:30–22:30 with the last order at 21:45, and lunch from Wednesday to Sunday, 12:30–15:00.',
    },
    {
      question: 'Where can I eat on a Tuesday evening?',
      answer:
        'Salina rests on Tuesday evenings. The Net Loft on the fifth floor serves food until 22:30, and Tasca da Corda on the quay is open.',
    },
    {
      question: 'Do I need to book a table?',
      answer:
        'For the weekend and in summer, yes. The eight seats at the fireside counter are kept for people who walk in.',
    },
    {
      question: 'Do you have vegan and vegetarian dishes?',
      answer:
        'Every day at least one vegan starter, main course and dessert. For the vegan tasting menu of four courses, € 42, give us a day’s notice.',
    },
    {
      question: 'Can you cook for coeliac guests?',
      answer:
        'Yes: gluten-free bread packed apart, a toaster of its own and a separate fryer. Traces cannot be excluded completely, so please tell us when booking and again at the table.',
    },
    {
      question: 'Is there a children’s menu?',
      answer:
        'Children eat from the main menu at half price, or choose three small plates for € 14. High chairs are ready.',
    },
    {
      question: 'Do you offer room service?',
      answer:
        'From 12:00 to 22:30 the menu of The Net Loft, then soup and sandwiches until 02:00. A tray costs € 4.',
    },
    {
      question: 'How late is the bar open?',
      answer:
        'The Net Loft is open from 16:00 to midnight, on Friday and Saturday until 01:00. The kitchen closes at 22:30.',
    },
    {
      question: 'Is there a dress code?',
      answer: 'No. Come as you are, dry and with shoes; robes belong to the spa.',
    },
    {
      question: 'Can I order a picnic?',
      answer:
        'Padaria do Cais packs a basket for two at € 34. Order by 20:00 the evening before and collect it from 07:30.',
    },
  ],
} as const satisfies DemoTopic;

export const wellness = {
  slug: 'spa',
  title: 'Spa, pool and sport',
  questions: [
    {
      question: 'Do you have a pool?',
      answer:
        'An indoor pool of 14 metres with filtered sea water at 32 °C, open every day from 08:00 to 21:00.',
    },
    {
      question: 'Is the spa included in the room price?',
      answer: `Yes: pool, saunas, steam room and movement room are free for hotel guests. Visitors pay € ${facts.spaEntryEuro} for three hours, Monday to Thursday.`,
    },
    {
      question: 'When may children use the pool?',
      answer: 'From 10:00 to 12:00 and from 15:00 to 17:00, with an adult beside them.',
    },
    {
      question: 'How do I book a massage?',
      answer:
        'Here in the chat, at the desk or by telephone. Treatments run from 09:00 to 20:00; a harbour massage of 50 minutes is € 82.',
    },
    {
      question: 'Can I have a massage while pregnant?',
      answer:
        'From week 14 we offer First sea legs, 45 minutes lying on the side, € 74. Please no sauna, steam or deep massage.',
    },
    {
      question: 'Do I wear swimwear in the sauna?',
      answer: 'Yes, everywhere in Maré Spa. Robes, slippers and towels are provided.',
    },
    {
      question: 'Is there a gym?',
      answer:
        'The movement room has a treadmill, a rower, free weights and mats, and is open day and night with your room key.',
    },
    {
      question: 'What happens if I cancel a treatment?',
      answer: 'Nothing until four hours before. After that we charge half.',
    },
  ],
} as const satisfies DemoTopic;

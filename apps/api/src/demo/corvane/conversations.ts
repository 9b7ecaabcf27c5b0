import type { SeededConversation } from '../../features/conversations';
import { quoteAnswer } from '../quote-answer';
import { topics } from './faq';
import { compareRooms } from './show-rooms';

export const conversations: readonly SeededConversation[] = [
  {
    contact: {
      name: 'Greta Lindqvist',
      email: 'greta@lindqvist.example',
      fields: { guest_type: 'Planning a stay' },
    },
    locale: 'sv',
    timeZone: 'Europe/Stockholm',
    page: { path: '/demo/hotel', title: 'Hotel Corvane' },
    hoursAgo: 52,
    category: 'Rooms',
    tags: ['family'],
    deeds: [
      { says: 'Hello! We are two adults and a boy of seven. Can an extra bed stand in every room?' },
      {
        by: 'Leonie',
        after: 3,
        says: 'Hello Greta. Not in every room: in a Balcony Deluxe and in both suites. It is € 35 a night, breakfast included, and made up before you arrive.',
      },
      {
        by: 'Leonie',
        after: 1,
        sends: compareRooms(
          'The three side by side:',
          'balcony-deluxe',
          'sailmaker-suite',
          'lighthouse-suite',
        ),
      },
      { says: 'So he eats breakfast with us?', after: 2 },
      {
        by: 'Leonie',
        after: 2,
        says: 'He does. On weekends it goes on until 11:00, in case he lets you sleep.',
      },
      { says: 'Then we only have to agree on the week. Thank you!', after: 4 },
      { by: 'Leonie', does: 'close', after: 20 },
      { rates: 5, comment: 'Answered in minutes, in plain words.', after: 6 },
    ],
  },
  {
    contact: {
      name: 'Marcus Oyelaran',
      email: 'marcus@oyelaran.example',
      fields: { room_number: '214', guest_type: 'Staying with us' },
    },
    locale: 'en-GB',
    timeZone: 'Europe/London',
    page: { path: '/demo/hotel', title: 'Hotel Corvane' },
    hoursAgo: 3,
    priority: 'high',
    category: 'In the house',
    tags: ['maintenance', 'in house'],
    deeds: [
      { says: 'The heating in 214 knocks every few minutes, since about six this morning.' },
      {
        by: 'Tomás',
        after: 4,
        says: 'I am sorry, Marcus. Somebody from the house is with you in ten minutes; if it takes longer, we move you.',
      },
      { says: 'Your colleague came and let the air out. Quiet for an hour, and now it is back.', after: 75 },
      { by: 'Tomás', does: 'escalate', after: 3 },
      {
        by: 'Tomás',
        notes:
          'Second visit today. If the valve has to be changed: 309 is free until Sunday, same side of the house.',
      },
      { says: 'I have a call at four. Could I work somewhere else until then?', after: 20 },
    ],
  },
  {
    contact: {
      name: 'Beatriz Sousa Prado',
      email: 'bia@prado.example',
      fields: { guest_type: 'Visiting the restaurant or spa' },
    },
    locale: 'pt-PT',
    timeZone: 'Europe/Lisbon',
    page: { path: '/demo/hotel', title: 'Hotel Corvane' },
    hoursAgo: 26,
    category: 'Salina',
    tags: ['allergy', 'dinner'],
    deeds: [
      {
        says: 'Boa tarde! Somos seis na sexta à noite. Uma de nós não pode comer marisco, nem vestígios. É possível?',
      },
      {
        by: 'Duarte',
        after: 9,
        says: 'Boa tarde, Beatriz. É possível: a cozinha prepara o prato dela à parte, noutra bancada. Diga-me só o nome, para o pôr na mesa.',
      },
      { says: 'Chama-se Inês. Muito obrigada!', after: 5 },
      {
        by: 'Duarte',
        notes:
          'Table of six, Friday 20:30. Shellfish allergy, traces count: told the kitchen, card goes on the pass.',
        after: 2,
      },
      { by: 'Duarte', does: 'snooze' },
    ],
  },
  {
    contact: { name: 'Yuki Tanabe', email: 'yuki@tanabe.example', fields: { guest_type: 'Arriving soon' } },
    locale: 'ja',
    timeZone: 'Asia/Tokyo',
    page: { path: '/demo/hotel', title: 'Hotel Corvane' },
    hoursAgo: 7,
    category: 'Arrival',
    tags: ['transfer'],
    deeds: [
      { says: 'Our flight lands at 23:40. Is somebody there so late, and can your car fetch us?' },
      {
        by: 'Leonie',
        after: 6,
        sends: {
          kind: 'text',
          text: 'Somebody is at the desk all night. The car is € 48 for up to three; the driver follows your flight and waits an hour after landing.',
          sources: [quoteAnswer(topics, '/demo/hotel', 'Can I arrive after midnight?')],
        },
      },
      { says: 'We are two. Please book it. The flight number comes from my wife tonight.', after: 8 },
    ],
  },
  {
    contact: {
      name: 'Dr. Pauline Achour',
      email: 'p.achour@achour.example',
      fields: { guest_type: 'Stayed before' },
    },
    locale: 'fr',
    timeZone: 'Europe/Paris',
    page: { path: '/demo/hotel', title: 'Hotel Corvane' },
    hoursAgo: 98,
    priority: 'low',
    category: 'Bill',
    tags: ['invoice'],
    deeds: [
      { says: 'I left on the 9th and the invoice names my practice wrongly. Can it be written again?' },
      {
        by: 'Tomás',
        after: 190,
        says: 'Of course. Please tell me the name and tax number exactly as they should stand; you get it by e-mail within the hour.',
      },
      { says: 'Sent to reception by e-mail just now.', after: 31 },
      {
        by: 'Tomás',
        after: 40,
        says: 'The new invoice is on its way to you. I am sorry that you had to ask.',
      },
      { by: 'Tomás', does: 'close', after: 2 },
      { rates: 3, comment: 'Solved, but I waited three hours for the first answer.', after: 60 },
    ],
  },
  {
    contact: { name: 'Noor de Wit', fields: { guest_type: 'Planning a stay' } },
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    page: { path: '/demo/hotel/rooms', title: 'Rooms and suites' },
    hoursAgo: 0.6,
    tags: ['dog'],
    deeds: [
      { says: 'Hi, may our dog come along? She is a pointer, 24 kilos, and sleeps most of the day.' },
      { says: 'And is there a beach where she may run in November?', after: 2 },
    ],
  },
];

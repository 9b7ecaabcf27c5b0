import type { DemoTopic } from '../../types';
import { facts } from '../facts';

export const arrival = {
  slug: 'arrival',
  title: 'Arrival and departure',
  questions: [
    {
      question: 'What time is check-in?',
      answer: `Rooms are ready from ${facts.checkInFrom}. Reception is open day and night, so you can arrive at any hour after that.`,
    },
    {
      question: 'What time is check-out?',
      answer: `Until ${facts.checkOutUntil}. On the evening before, the desk can prepare your bill so that leaving takes a minute.`,
    },
    {
      question: 'Can I check in early?',
      answer: `From ${facts.earlyCheckIn.from} for € ${facts.earlyCheckIn.priceEuro} per room, if the room is free. We confirm it on the morning of your arrival. Bags and a shower in the spa are free in any case.`,
    },
    {
      question: 'Can I check out late?',
      answer: `Yes, until ${facts.lateCheckOut.until} for € ${facts.lateCheckOut.priceEuro} per room, for eight rooms a day, first come, first served. Until 18:00 we charge half of that night's rate.`,
    },
    {
      question: 'Can I arrive after midnight?',
      answer:
        'Yes. The street door closes at 23:00: ring the brass bell or use the code from your arrival message. The night porter makes soup and sandwiches until 02:00.',
    },
    {
      question: 'Which documents do I need at check-in?',
      answer:
        'A passport or identity card for every guest, and a card for extras. You can register on your phone from 48 hours before arrival.',
    },
    {
      question: 'Do you take a deposit?',
      answer:
        'We reserve € 50 per night for extras on your card, at most € 200, and release it on the day you leave. Banks may take two to five days to show it.',
    },
    {
      question: 'Can you store my luggage?',
      answer:
        'Yes, free of charge on the days you arrive and leave, and for up to ten days between two stays. Bicycles and surfboards up to 230 cm too.',
    },
    {
      question: 'I left something in my room. What now?',
      answer:
        'Write to reception@hotel-corvane.example with your room number and dates. We keep things for six months and post them at cost, from € 9 inside the European Union.',
    },
  ],
} as const satisfies DemoTopic;

export const roomsTopic = {
  slug: 'rooms',
  title: 'Rooms and beds',
  questions: [
    {
      question: 'Which rooms are the quietest?',
      answer:
        'The courtyard rooms, most of all those on floor 2. Harbour rooms have double glazing, but the fish auction begins at 06:30 from Tuesday to Saturday.',
    },
    {
      question: 'Do all rooms have a harbour view?',
      answer:
        'No. Harbour Double, Harbour Twin and Accessible Harbour Double look on the harbour; Balcony Deluxe and the suites see harbour and sea; courtyard rooms and the Family Loft face the courtyard.',
    },
    {
      question: 'Is there air conditioning?',
      answer:
        'Every room has silent cooling and heating from harbour water, and windows that open. The cooling pauses while a window is open.',
    },
    {
      question: 'Is Wi-Fi free, and is it fast enough for video calls?',
      answer:
        'Yes and yes: 300 Mbit/s in every room, free, without a sign-in page. The network is called Corvane.',
    },
    {
      question: 'Do you have family rooms?',
      answer:
        'Four Family Lofts on two levels for two adults and three children, four pairs of connecting rooms, and the Captain’s Apartment for six.',
    },
    {
      question: 'Can I have an extra bed or a cot?',
      answer: `Cots are free in every room but the Courtyard Single. An extra bed fits in Balcony Deluxe and both suites for € ${facts.extraBedEuro} a night with breakfast.`,
    },
    {
      question: 'Do the rooms have a bath or a shower?',
      answer:
        'All rooms have a rain shower. Balcony Deluxe, Family Loft, both suites and the Captain’s Apartment have a bath as well.',
    },
    {
      question: 'Is there a fridge or a kettle in the room?',
      answer:
        'A kettle, loose tea and refillable water are in every room. Small fridges are in the Family Loft, suites and apartment, and on request elsewhere, also for medicine.',
    },
    {
      question: 'Can I ask for a room on a certain floor?',
      answer:
        'Tell us your wish when you book. We note it and do our best, but we cannot promise a room number.',
    },
    {
      question: 'Which power sockets do you have?',
      answer:
        'Type F, 230 volts, with USB-C on both sides of the bed. Adapters for British and American plugs are at the desk, free to borrow.',
    },
  ],
} as const satisfies DemoTopic;

export const booking = {
  slug: 'booking',
  title: 'Booking, prices and cancelling',
  questions: [
    {
      question: 'How much is a room?',
      answer:
        'From € 119 for a Courtyard Single and € 149 for a Courtyard Double in the quiet season; a Harbour Double is from € 179. High season is 45 per cent above that, Friday and Saturday nights ten per cent more.',
    },
    {
      question: 'What is your cancellation policy?',
      answer:
        'Flexible bookings are free to cancel until 18:00 two days before arrival; from July to September until seven days before. Saver bookings are not refundable but can be moved once for € 25.',
    },
    {
      question: 'What is the difference between flexible and saver?',
      answer: `Saver is ${facts.saverDiscount * 100} per cent cheaper and paid when you book, without refund. Flexible is paid at the hotel and can be cancelled.`,
    },
    {
      question: 'Is breakfast included?',
      answer: `In the Family Loft, both suites and the Captain’s Apartment, yes. Otherwise it is € ${facts.breakfast.adultEuro} for adults and € ${facts.breakfast.childEuro} for children from 4 to 12.`,
    },
    {
      question: 'Is there a city tax?',
      answer:
        'Yes, € 2.50 per night for each guest aged 16 or more, for at most seven nights. It is paid at the hotel.',
    },
    {
      question: 'Which credit cards do you take?',
      answer:
        'Visa, Mastercard, American Express, Multibanco, Apple Pay and Google Pay. Cash up to € 1,000 per stay.',
    },
    {
      question: 'Do you have a discount for long stays?',
      answer:
        'Ten per cent from seven nights and 20 per cent from twenty-one nights, for flexible bookings made directly with us.',
    },
    {
      question: 'Can I get an invoice for my company?',
      answer:
        'Yes, by e-mail. Please give us the company’s name and tax number before check-out: an issued invoice cannot be changed by law.',
    },
    {
      question: 'I have to cancel because of illness. Is my saver booking lost?',
      answer:
        'No. With a document we turn the full amount into a voucher that is valid for 18 months and may be passed on.',
    },
  ],
} as const satisfies DemoTopic;

import type { DemoBookingType, DemoContactField } from '../types';
import { facts } from './facts';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const contactFields = [
  { key: 'room_number', label: 'Room number', required: false, type: 'text' },
  {
    key: 'guest_type',
    label: 'You are',
    required: false,
    type: 'choice',
    choices: [
      'Planning a stay',
      'Arriving soon',
      'Staying with us',
      'Stayed before',
      'Visiting the restaurant or spa',
    ],
  },
] as const satisfies readonly DemoContactField[];

export const bookingTypes = [
  {
    slug: 'spa-slot',
    name: 'Spa treatment',
    description:
      'A treatment of 50 minutes with one of our five therapists. Arrive a quarter of an hour early.',
    durationMinutes: 60,
    capacity: 3,
    noticeHours: 3,
    horizonDays: 90,
    hours: [{ days: everyDay, opens: '09:00', closes: '20:00' }],
    priceCents: 8200,
    asks: [
      {
        key: 'treatment',
        label: 'Treatment',
        required: true,
        type: 'choice',
        choices: ['Harbour massage', 'Face of fog', 'Salt and seaweed wrap', 'First sea legs'],
      },
      { key: 'health', label: 'Anything the therapist should know', required: false, type: 'text' },
    ],
  },
  {
    slug: 'table',
    name: 'Table at Salina',
    description: 'Dinner on the ground floor, by the open fire or on the quay when the weather allows.',
    durationMinutes: 120,
    capacity: 6,
    noticeHours: 2,
    horizonDays: 60,
    hours: [{ days: ['mon', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '18:30', closes: '22:30' }],
    asks: [
      {
        key: 'party',
        label: 'How many people',
        required: true,
        type: 'choice',
        choices: ['1', '2', '3', '4', '5', '6', '7', '8'],
      },
      { key: 'diet', label: 'Diets and allergies', required: false, type: 'text' },
    ],
  },
  {
    slug: 'late-check-out',
    name: 'Late check-out',
    description: `Keep your room until ${facts.lateCheckOut.until} on the day you leave. Eight rooms a day, first come, first served.`,
    durationMinutes: 150,
    capacity: 8,
    noticeHours: 12,
    horizonDays: 30,
    hours: [{ days: everyDay, opens: '11:30', closes: '14:00' }],
    priceCents: facts.lateCheckOut.priceEuro * 100,
    asks: [{ key: 'room_number', label: 'Room number', required: true, type: 'text' }],
  },
] as const satisfies readonly DemoBookingType[];

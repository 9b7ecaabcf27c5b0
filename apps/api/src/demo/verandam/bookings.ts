import type { DemoBookingType, DemoContactField } from '../types';
import { cities } from './localities';
import { configurations } from './projects';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export const contactFields = [
  { key: 'city', label: 'City', required: false, type: 'choice', choices: cities },
  { key: 'configuration', label: 'Home', required: false, type: 'choice', choices: configurations },
  {
    key: 'budget',
    label: 'Budget',
    required: false,
    type: 'choice',
    choices: [
      'Below 75 lakh',
      '75 lakh to 1.25 crore',
      '1.25 to 2 crore',
      '2 to 3.5 crore',
      'Above 3.5 crore',
    ],
  },
  {
    key: 'purpose',
    label: 'The home is for',
    required: false,
    type: 'choice',
    choices: ['Living in it', 'Parents', 'Renting out', 'Not sure yet'],
  },
] as const satisfies readonly DemoContactField[];

export const bookingTypes = [
  {
    slug: 'site-visit',
    name: 'Site visit',
    description:
      'An adviser meets you at the gate, shows the sample home, the plot and the way to the next metro or school. We fetch you from up to 15 km away.',
    durationMinutes: 90,
    capacity: 3,
    noticeHours: 4,
    horizonDays: 30,
    hours: [
      { days: weekdays, opens: '09:30', closes: '18:30' },
      { days: ['sun'], opens: '10:00', closes: '17:30' },
    ],
    asks: [
      { key: 'project', label: 'Project', required: true, type: 'text' },
      {
        key: 'people',
        label: 'How many people',
        required: true,
        type: 'choice',
        choices: ['1', '2', '3', '4', '5', '6'],
      },
      { key: 'pickup', label: 'Where shall we fetch you?', required: false, type: 'text' },
    ],
  },
  {
    slug: 'call-back',
    name: 'Call back',
    description:
      'An adviser for your city calls you, in your language, for as long as you like. No list is sold or shared.',
    durationMinutes: 20,
    capacity: 4,
    noticeHours: 1,
    horizonDays: 14,
    hours: [{ days: weekdays, opens: '09:30', closes: '19:00' }],
    asks: [
      { key: 'phone', label: 'Telephone number', required: true, type: 'text' },
      {
        key: 'language',
        label: 'Language',
        required: true,
        type: 'choice',
        choices: ['English', 'Hindi', 'Kannada', 'Telugu', 'Tamil', 'Marathi', 'Malayalam'],
      },
    ],
  },
] as const satisfies readonly DemoBookingType[];

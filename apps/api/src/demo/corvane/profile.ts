import type { DemoMember, DemoProfile } from '../types';

export const profile = {
  name: 'Hotel Corvane',
  businessType: 'Hotel',
  industry: 'Hospitality',
  location: 'Porto Lume, Portugal',
  address: 'Cais do Farol 12, 4900-164 Porto Lume, Portugal',
  website: 'https://hotel-corvane.example',
  email: 'reception@hotel-corvane.example',
  phone: '+351 200 555 064',
  description:
    'A 64-room harbour hotel in a restored customs warehouse of 1911: sea-water pool, a kitchen that buys off the morning boats, and the lighthouse at the end of the quay.',
  timeZone: 'Europe/Lisbon',
  currency: 'EUR',
  languages: ['en', 'pt', 'es', 'fr', 'de'],
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '24:00' }],
} as const satisfies DemoProfile;

export const members = [
  {
    name: 'Inês Farrobo',
    email: 'ines@hotel-corvane.example',
    role: 'owner',
    occupation: 'General manager',
  },
  {
    name: 'Tomás Belmar',
    email: 'tomas@hotel-corvane.example',
    role: 'admin',
    occupation: 'Front office manager',
  },
  { name: 'Leonie Achter', email: 'leonie@hotel-corvane.example', role: 'agent', occupation: 'Concierge' },
  {
    name: 'Duarte Pimenta',
    email: 'duarte@hotel-corvane.example',
    role: 'agent',
    occupation: 'Restaurant manager, Salina',
  },
  {
    name: 'Amina Castel',
    email: 'amina@hotel-corvane.example',
    role: 'agent',
    occupation: 'Spa manager',
  },
  {
    name: 'Rui Valadim',
    email: 'rui@hotel-corvane.example',
    role: 'viewer',
    occupation: 'Revenue and reservations analyst',
  },
] as const satisfies readonly DemoMember[];

import type { DemoMember, DemoProfile } from '../types';

export const profile = {
  name: 'Verandam Homes',
  businessType: 'Home builder and developer',
  industry: 'Real estate',
  location: 'Bengaluru, India',
  address: 'Verandam House, 18 Lantana Road, Indiranagar, Bengaluru 560038, India',
  website: 'https://verandam-homes.example',
  email: 'hello@verandam-homes.example',
  phone: '+91 80 5550 0118',
  description:
    'We have built homes around verandahs since 2007: sixteen neighbourhoods in Bengaluru, Hyderabad, Pune, Chennai, Thane and Kochi, from one-bedroom flats to villas, with prices, registrations and stock in the open.',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  languages: ['en', 'hi', 'kn', 'te', 'ta', 'mr', 'ml'],
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], opens: '09:30', closes: '19:00' },
    { days: ['sun'], opens: '10:00', closes: '18:00' },
  ],
} as const satisfies DemoProfile;

export const members = [
  {
    name: 'Meenakshi Raghunath',
    email: 'meenakshi@verandam-homes.example',
    role: 'owner',
    occupation: 'Managing director',
  },
  {
    name: 'Arvind Kulthe',
    email: 'arvind@verandam-homes.example',
    role: 'admin',
    occupation: 'Head of sales, Pune and Thane',
  },
  {
    name: 'Farah Siddiqua',
    email: 'farah@verandam-homes.example',
    role: 'agent',
    occupation: 'Senior adviser, Hyderabad',
  },
  {
    name: 'Joseph Tharakan',
    email: 'joseph@verandam-homes.example',
    role: 'agent',
    occupation: 'Adviser, Chennai and Kochi',
  },
  {
    name: 'Nandini Hegde',
    email: 'nandini@verandam-homes.example',
    role: 'agent',
    occupation: 'Adviser, Bengaluru',
  },
  {
    name: 'Pratik Solanki',
    email: 'pratik@verandam-homes.example',
    role: 'viewer',
    occupation: 'Home-loan and documents desk',
  },
] as const satisfies readonly DemoMember[];

export const offices = [
  { city: 'Bengaluru', address: '18 Lantana Road, Indiranagar', phone: '+91 80 5550 0118' },
  { city: 'Hyderabad', address: '4 Boulder Lane, Gachibowli', phone: '+91 40 5550 0118' },
  { city: 'Pune', address: '27 Peepal Street, Baner', phone: '+91 20 5550 0118' },
  { city: 'Chennai', address: '9 Casuarina Avenue, Perungudi', phone: '+91 44 5550 0118' },
  { city: 'Thane', address: '61 Creek View Road, Ghodbunder', phone: '+91 22 5550 0118' },
  { city: 'Kochi', address: '12 Ferry Road, Kakkanad', phone: '+91 484 555 0118' },
] as const;

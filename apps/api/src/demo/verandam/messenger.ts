import type { DemoMessenger } from '../types';

export const messenger: DemoMessenger = {
  accent: '#1f5a46',
  greeting: 'Looking for a home?',
  intro: 'Our advisers know every plan, price and registration number. Ask away.',
  awayMessage:
    'Our advisers are at home with their own families now. Leave your question; it is answered as soon as the office opens.',
  asksContactFields: false,
  asks: [
    { name: 'name', label: 'Your name', type: 'text', required: true },
    { name: 'email', label: 'Email', type: 'email', required: false },
    { name: 'phone', label: 'Phone', type: 'phone', required: false, placeholder: '+91 …' },
  ],
  proactive: [
    {
      id: 'project',
      path: '*/projects/*',
      afterSeconds: 30,
      text: 'Shall we send you the floor plans, or show you round on Saturday?',
    },
  ],
};

import type { DemoMessenger } from '../types';

export const messenger: DemoMessenger = {
  accent: '#a63c26',
  greeting: 'Welcome to the quay',
  intro: 'Reception reads along day and night. Ask about rooms, dinner, the spa or the tide.',
  awayMessage: null,
  asksContactFields: true,
  asks: [
    { name: 'name', label: 'Your name', type: 'text', required: true },
    { name: 'email', label: 'Email', type: 'email', required: false, placeholder: 'For when you have left' },
  ],
  proactive: [
    {
      id: 'rooms',
      path: '*/rooms/*',
      afterSeconds: 25,
      text: 'Wondering which side sees the lighthouse? Ask us, we sleep here too.',
    },
  ],
};

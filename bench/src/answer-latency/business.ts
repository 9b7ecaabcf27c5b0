/** What the business knows, and what it is asked. */
export const texts = [
  { title: 'Breakfast', text: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' },
  { title: 'Parking', text: 'Cars are parked in the yard behind the house for 12 euros a night.' },
];
export const question = 'When is breakfast served, and what does it cost?';

export type AnswerLoad = { seconds: number; warm: number; clients: number; pace: number; chunks: number };

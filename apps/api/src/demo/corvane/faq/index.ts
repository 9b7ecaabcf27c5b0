import type { DemoTopic } from '../../types';
import { food, wellness } from './food-and-spa';
import { overview } from './overview';
import { around, people, travel } from './place';
import { arrival, booking, roomsTopic } from './stay';

export const topics: readonly DemoTopic[] = [
  overview,
  arrival,
  roomsTopic,
  booking,
  food,
  wellness,
  travel,
  people,
  around,
];

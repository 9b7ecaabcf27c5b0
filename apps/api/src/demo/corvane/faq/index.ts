import type { DemoTopic } from '../../types';
import { food, wellness } from './food-and-spa';
import { around, people, travel } from './place';
import { arrival, booking, roomsTopic } from './stay';

export const topics: readonly DemoTopic[] = [
  arrival,
  roomsTopic,
  booking,
  food,
  wellness,
  travel,
  people,
  around,
];

import type { DemoTopic } from '../../types';
import { buying, payments, visits } from './buying';
import { after, building, projectsTopic } from './living';
import { legal, loans } from './money-and-law';

export const topics: readonly DemoTopic[] = [
  projectsTopic,
  buying,
  payments,
  loans,
  legal,
  visits,
  building,
  after,
];

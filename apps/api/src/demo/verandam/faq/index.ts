import type { DemoTopic } from '../../types';
import { buying, payments, visits } from './buying';
import { after, building, projectsTopic } from './living';
import { legal, loans } from './money-and-law';
import { overview } from './overview';

export const topics: readonly DemoTopic[] = [
  overview,
  projectsTopic,
  buying,
  payments,
  loans,
  legal,
  visits,
  building,
  after,
];

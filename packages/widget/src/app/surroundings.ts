import type { Parley } from '@parley/sdk';
import type { Stage } from '../stage';
import type { Model } from './model';

/** What goes on behind the panel works with. */
export type Surroundings = { stage: Stage; model: Model; parley: Parley };

import { hotel } from './corvane';
import type { DemoBusiness } from './types';
import { homes } from './verandam';

export type { DemoBusiness } from './types';

/** The two businesses a fresh start is seeded with. */
export const demoBusinesses: readonly DemoBusiness[] = [hotel, homes];

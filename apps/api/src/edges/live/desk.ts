import type { Platform } from '../../platform/platform';
import type { Caps } from './caps';
import type { Connections } from './connections';
import type { Counts } from './counts';
import type { PresenceDesk } from './presence-desk';
import type { RightsWatch } from './rights-watch';

/** What every live connection of this process shares. */
export type Desk = {
  platform: Platform;
  counts: Counts;
  caps: Caps;
  connections: Connections;
  present: PresenceDesk;
  rights: RightsWatch;
};

import type { IntentModel } from '../../../platform/understanding';
import type { CatalogAtHand } from '../../catalog';
import type { SealedKey } from '../providers/store';
import type { AgentConfig, AgentsSettings } from './schemas';

/** An agent as it answers now. */
export type TeamAgent = {
  id: string;
  name: string;
  role: string;
  version: number;
  config: AgentConfig;
  trial: { id: string; second: number; share: number; config: AgentConfig; startedAt: Date } | null;
};

/** All who may answer in a workspace, in their order, and what holds for all. */
export type Team = {
  settings: AgentsSettings;
  agents: readonly TeamAgent[];
  businessName: string;
  timeZone: string;
  website: string | null;
  /** Of its own examples; the built-in ones without it. */
  intents: IntentModel | null;
  /** Within business hours, or always where none are kept. */
  open: boolean;
  /** Its own, of providers; opened by whoever calls one. */
  keys: readonly SealedKey[];
  /** What there is to look in. */
  catalogs: readonly CatalogAtHand[];
};

import type { Agent, AgentConfig } from '../types';
import type { Draft } from './draft';

/** What each part of the editor is given. */
export type PartProps = {
  agent: Agent;
  draft: Draft;
  readOnly: boolean;
  /** By the name of the field. */
  faults: Record<string, string>;
  change: (patch: Partial<Omit<Draft, 'config'>>) => void;
  tell: (patch: Partial<AgentConfig>) => void;
};

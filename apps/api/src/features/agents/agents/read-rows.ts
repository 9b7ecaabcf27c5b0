import { readOnce } from '../../../platform/read-once';
import { AgentConfig, AgentsSettings } from './schemas';
import type { Team, TeamAgent } from './team';

type Unread<Agent> = Omit<Agent, 'config' | 'trial'> & {
  config: unknown;
  trial: { id: string; second: number; share: number; config: unknown; startedAt: string } | null;
};

const room = { characters: 8_000_000 };

/** A workspace’s agents, as they are written down. */
export const agentsIn = readOnce(room, (text): readonly TeamAgent[] =>
  (JSON.parse(text) as Unread<TeamAgent>[]).map(({ config, trial, ...agent }) => ({
    ...agent,
    config: AgentConfig.parse(config),
    trial: trial && {
      ...trial,
      config: AgentConfig.parse(trial.config),
      startedAt: new Date(trial.startedAt),
    },
  })),
);

export const settingsIn = readOnce(room, (text): Team['settings'] => AgentsSettings.parse(JSON.parse(text)));

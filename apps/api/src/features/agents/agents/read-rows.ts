import { LRUCache } from 'lru-cache';
import { AgentConfig, AgentsSettings } from './schemas';
import type { Team, TeamAgent } from './team';

type Unread<Agent> = Omit<Agent, 'config' | 'trial'> & {
  config: unknown;
  trial: { id: string; second: number; share: number; config: unknown } | null;
};

/** A workspace’s agents, as they are written down. */
export const agentsIn = readOnce((text): readonly TeamAgent[] =>
  (JSON.parse(text) as Unread<TeamAgent>[]).map(({ config, trial, ...agent }) => ({
    ...agent,
    config: AgentConfig.parse(config),
    trial: trial && { ...trial, config: AgentConfig.parse(trial.config) },
  })),
);

export const settingsIn = readOnce((text): Team['settings'] => AgentsSettings.parse(JSON.parse(text)));

/** The same text means the same: it is read again only when it has changed. */
function readOnce<Read extends object>(read: (text: string) => Read): (text: string) => Read {
  const known = new LRUCache<string, Read>({ maxSize: 8_000_000, sizeCalculation: (_, text) => text.length });
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

import type { AgentsSeed } from '../features/agents';
import type { DemoBusiness } from './types';

const avatars = ['sun', 'leaf', 'wave', 'star'] as const;
/** Which pages are whose, by what an agent is there for; the first takes whatever is nobody’s. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'Restaurant and bar': ['/dining', '/restaurant'],
  Spa: ['/spa'],
};

/** Nobody has set a key in a demo: the house answers, as it would for anyone. */
export function demoAgents({ agents, profile }: DemoBusiness): AgentsSeed {
  return {
    settings: { on: true, handOver: { waitMinutes: 10 } },
    agents: agents.map(({ name, role, tone, instructions }, at) => ({
      name,
      role,
      avatar: avatars[at % avatars.length] ?? 'spark',
      config: {
        instructions,
        personality: tone,
        tone: 'warm' as const,
        greeting: at === 0 ? `Hello, ${name} of ${profile.name} here. What can I find out for you?` : '',
        routes: {
          pages: [...(pages[role] ?? (at === 0 ? [] : [`/${role.toLowerCase()}`]))],
          intents: [],
          languages: [],
        },
      },
    })),
  };
}

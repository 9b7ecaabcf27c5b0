import type { Agent } from '../types';

type Known = Pick<Agent, 'id' | 'name' | 'active'> & {
  config: Pick<Agent['config'], 'routes' | 'languages' | 'hours'>;
};

export type Where =
  | { kind: 'routes'; pages: string[]; intents: string[]; languages: string[] }
  /** Whatever is nobody else’s. */
  | { kind: 'rest'; alone: boolean }
  /** Somebody before it takes all there is. */
  | { kind: 'shadowed'; by: string };

/** Which conversations an agent gets, as the list stands in order. */
export function whereOf(agent: Known, all: readonly Known[]): Where {
  const { routes } = agent.config;
  if (isRouted(agent)) return { kind: 'routes', ...routes };
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === agent.id),
  );
  const by = before.find(takesAll);
  if (by) return { kind: 'shadowed', by: by.name };
  return { kind: 'rest', alone: !all.some((other) => other.active && isRouted(other)) };
}

/** Whether what is nobody’s falls to people, because each agent at work has its own. */
export function leavesRest(all: readonly Known[]): boolean {
  const atWork = all.filter(({ active }) => active);
  return atWork.length > 0 && atWork.every(isRouted);
}

const isRouted = ({ config: { routes } }: Known) =>
  routes.pages.length + routes.intents.length + routes.languages.length > 0;

const takesAll = (agent: Known) =>
  agent.active && !isRouted(agent) && agent.config.languages.length === 0 && agent.config.hours === 'always';

import type { AgentConfig } from './schemas';

/** `open` is within business hours, or always where none are kept. */
export function isOnDuty({ hours }: Pick<AgentConfig, 'hours'>, open: boolean): boolean {
  return hours === 'always' || (hours === 'open') === open;
}

/** Who takes what is nobody’s. */
export function isForAll({ routes }: Pick<AgentConfig, 'routes'>): boolean {
  return routes.pages.length + routes.intents.length + routes.languages.length === 0;
}

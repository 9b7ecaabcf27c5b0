import type { AgentConfig } from '../types';

/** By what the agent answers: a version as it was saved, or what is on the screen. */
export function toldBy(version: number | null, config: AgentConfig) {
  return version === null ? { config } : { version };
}

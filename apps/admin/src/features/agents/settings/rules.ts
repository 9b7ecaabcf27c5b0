import type { AgentsSettings } from '../types';

/** The master switch stands elsewhere; here it is no change. */
export function isChanged(
  { on: _, ...values }: AgentsSettings,
  { on: __, ...kept }: AgentsSettings,
): boolean {
  return JSON.stringify(values) !== JSON.stringify(kept);
}

/** People paste addresses; a host is what is meant. */
export function hostOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : text;
}

import type { LedgerFilter } from '../../../api/contract';
import { endOfDay, startOfDay } from '../../../i18n/day';

const names = ['kind', 'q', 'from', 'to', 'model', 'agent', 'conversation'] as const;
/** What the address says about the ledger: its filters, and the entry that lies open. */
export type LedgerSearch = Partial<Record<(typeof names)[number] | 'entry' | 'view', string>>;

export const entryKinds = [
  ...(['grant', 'purchase', 'hold', 'settle', 'release', 'refund', 'adjustment', 'expiry'] as const),
];
export const entryGroups = ['charges', 'money'] as const;

export function toFilter(search: LedgerSearch, timeZone: string): Omit<LedgerFilter, 'cursor' | 'limit'> {
  const from = startOfDay(search.from, timeZone);
  const to = endOfDay(search.to, timeZone);
  const kind = entryKinds.find((each) => each === search.kind);
  const show = entryGroups.find((each) => each === search.kind);
  return {
    ...(kind && { kind }),
    ...(show && { show }),
    ...(search.q !== undefined && { text: search.q }),
    ...(search.model !== undefined && { model: search.model }),
    ...(search.agent !== undefined && { agentId: search.agent }),
    ...(search.conversation !== undefined && { conversationId: search.conversation }),
    ...(from && { from: from.toISOString() }),
    ...(to && { to: to.toISOString() }),
  };
}

export function isFiltered(search: LedgerSearch): boolean {
  return names.some((name) => search[name] !== undefined);
}

import type { AuditFilter } from '../../api/contract';
import { endOfDay, startOfDay } from '../../i18n/day';

/** What the address says about the log: its filters, and the entry that lies open. */
export type AuditSearch = Partial<Record<'action' | 'actor' | 'from' | 'to' | 'entry', string>>;

export function toFilter(search: AuditSearch, timeZone: string): AuditFilter {
  const from = startOfDay(search.from, timeZone);
  const to = endOfDay(search.to, timeZone);
  return {
    limit: 50,
    ...(search.action !== undefined && { action: search.action }),
    ...(search.actor !== undefined && { actorId: search.actor }),
    ...(from && { from: from.toISOString() }),
    ...(to && { to: to.toISOString() }),
  };
}

export function isFiltered({ action, actor, from, to }: AuditSearch): boolean {
  return [action, actor, from, to].some((value) => value !== undefined);
}

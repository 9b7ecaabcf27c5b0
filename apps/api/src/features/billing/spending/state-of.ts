import { type Level, levelOf } from '../ledger/domain';

export type Standing = {
  monthly: number;
  lasting: number;
  held: number;
  warnBelow: number;
  dailyCap: number | null;
  spentToday: number;
  limited: boolean;
};

export type State = Level | 'capped' | 'limited';

/** What the workspace is told of its money, the gravest first. */
export function stateOf(standing: Standing): State {
  const { monthly, lasting, held, warnBelow, dailyCap, spentToday, limited } = standing;
  if (limited) return 'limited';
  const level = levelOf({ total: monthly + lasting + held, warnBelow });
  if (level === 'empty') return level;
  return dailyCap !== null && spentToday >= dailyCap ? 'capped' : level;
}

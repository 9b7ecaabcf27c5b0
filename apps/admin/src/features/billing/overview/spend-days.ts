import type { UsageItem } from '../../../api/contract';
import { addDays } from '../../../i18n/day';

export type SpendDay = { day: string; credits: number };

/** Every day of a stretch, those without any spending too. */
export function spendDays(
  items: readonly UsageItem[],
  { from, to }: { from: string; to: string },
): SpendDay[] {
  const spent = new Map<string, number>();
  for (const { day, credits } of items) spent.set(day, (spent.get(day) ?? 0) + credits);
  const days: SpendDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, credits: spent.get(day) ?? 0 });
  return days;
}

export type SpendLine = Omit<UsageItem, 'day' | 'quantity'> & { id: string };

/** All days of one agent, model, unit and payer in one line; the dearest first. */
export function spendLines(items: readonly UsageItem[]): SpendLine[] {
  const lines = new Map<string, SpendLine>();
  for (const { day: _, quantity: __, ...item } of items) {
    const id = [item.agentId, item.provider, item.model, item.unit, item.payer].join(' ');
    const line = lines.get(id);
    lines.set(id, line ? added(line, item) : { ...item, id });
  }
  return [...lines.values()].sort((one, other) => other.credits - one.credits || other.calls - one.calls);
}

function added(line: SpendLine, item: Omit<SpendLine, 'id'>): SpendLine {
  return {
    ...line,
    calls: line.calls + item.calls,
    tokensIn: line.tokensIn + item.tokensIn,
    tokensOut: line.tokensOut + item.tokensOut,
    credits: line.credits + item.credits,
  };
}

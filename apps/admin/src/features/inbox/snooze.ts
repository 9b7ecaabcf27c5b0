import { addDays, dayOf, minutesOf, momentAt } from '../../i18n/day';

export type SnoozePreset = 'later' | 'evening' | 'tomorrow' | 'monday' | 'week' | 'month';
export type SnoozeChoice = { preset: SnoozePreset; until: Date };

const morning = 9 * 60;
const evening = 18 * 60;
const quarterMs = 15 * 60_000;
const laterMs = 3 * 3_600_000;
const monday = 1;

/** What "tomorrow" means is decided by the business' clocks, not by the reader's machine. */
export function snoozeChoices(nowMs: number, timeZone: string): SnoozeChoice[] {
  const today = dayOf(nowMs, timeZone);
  const at = (preset: SnoozePreset, day: string, minutes: number): SnoozeChoice[] => {
    const until = momentAt(day, minutes, timeZone);
    return until === null ? [] : [{ preset, until }];
  };
  const beforeEvening = minutesOf(nowMs, timeZone) < evening - 60;
  const choices = [
    { preset: 'later' as const, until: new Date(Math.ceil((nowMs + laterMs) / quarterMs) * quarterMs) },
    ...(beforeEvening ? at('evening', today, evening) : []),
    ...at('tomorrow', addDays(today, 1), morning),
    ...at('monday', nextMonday(today), morning),
    ...at('week', addDays(today, 7), morning),
    ...at('month', addDays(today, 30), morning),
  ];
  return choices.sort((one, other) => one.until.getTime() - other.until.getTime());
}

/** A day and a time as two inputs give them; null until both are there and lie ahead. */
export function exactSnooze(typed: { day: string; time: string }, timeZone: string): Date | null {
  const [hours, minutes] = typed.time.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  if (Number.isNaN(hours) || Number.isNaN(minutes)) return null;
  return momentAt(typed.day, hours * 60 + minutes, timeZone);
}

function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (monday - weekday + 7) % 7 || 7);
}

const dayMs = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const named = (time: number) => new Date(time).toISOString().slice(0, 10);

export function dayBefore(day: string, days: number): string {
  return named(at(day) - days * dayMs);
}

/** Both included, in order. */
export function daysBetween(from: string, to: string): string[] {
  const count = Math.round((at(to) - at(from)) / dayMs) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, n) => named(at(from) + n * dayMs));
}

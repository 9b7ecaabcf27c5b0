export type Told = { name: string; value: Value };
type Value = string | number | true | string[];

/** What a step saw or decided, flat: nothing empty, and a list stays one. */
export function toldIn(said: Record<string, unknown>): Told[] {
  return Object.entries(said).flatMap(([name, value]) => {
    if (isRecord(value)) return toldIn(value);
    const told = plainOf(value);
    return told === null ? [] : [{ name, value: told }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plainOf(value: unknown): Value | null {
  if (value === true || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (!Array.isArray(value)) return null;
  const items = value.map(itemText).filter(Boolean);
  return items.length === 0 ? null : items;
}

function itemText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isRecord(value) ? Object.values(value).map(itemText).filter(Boolean).join(' ') : '';
}

export type Fact = { name: string; value: string };

/** What a step saw or decided, flat: nothing empty, numbers short, lists in one line. */
export function factsIn(said: Record<string, unknown>): Fact[] {
  return Object.entries(said).flatMap(([name, value]) => {
    if (isRecord(value)) return factsIn(value);
    const text = textOf(value);
    return text === '' ? [] : [{ name, value: text }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return '✓';
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) return value.map(itemText).filter(Boolean).join(', ');
  return typeof value === 'string' ? value : '';
}

function itemText(value: unknown): string {
  if (!isRecord(value)) return textOf(value);
  return Object.values(value).map(textOf).filter(Boolean).join(' ');
}

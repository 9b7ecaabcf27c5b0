export type Unit = 'bytes' | 'ms' | 'count';

/** A figure as people say it: 64 KiB, 25 s, 4,000. */
export function amount(value: number, unit: Unit): string {
  if (unit === 'ms') return `${value / 1000} s`;
  if (unit === 'count') return value.toLocaleString('en');
  const mebi = value / 1024 / 1024;
  return mebi >= 1 ? `${mebi} MiB` : `${value / 1024} KiB`;
}

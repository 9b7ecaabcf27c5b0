const monthsOf = { month: 1, year: 12 } as const;

/** The n-th period's end, counted from the anchor: the 31st comes back after a short month. */
export function addPeriods(anchor: number, interval: 'month' | 'year', count: number): number {
  const date = new Date(anchor * 1000);
  const month = date.getUTCMonth() + monthsOf[interval] * count;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(month);
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return Math.floor(moved.getTime() / 1000);
}

export function periodAfter(anchor: number, interval: 'month' | 'year', start: number): number {
  let count = 1;
  while (addPeriods(anchor, interval, count) <= start) count += 1;
  return addPeriods(anchor, interval, count);
}

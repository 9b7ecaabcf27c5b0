const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** A dash where there is nothing to count yet. */
export function percentOf(rate: number | null): string {
  return rate === null ? '–' : percent.format(rate);
}

import type { Promised } from './bench';
import type { Judged } from './judge';

const headings = ['what', 'measured', 'floor', 'ratio', 'promise', ''];

export function table(figures: readonly Judged[]): string {
  const rows = [headings, ...figures.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => align(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Judged): string[] {
  return [
    figure.what,
    `${amount(figure.value)} ${figure.unit}`.trim(),
    figure.floor === undefined ? '' : `${amount(figure.floor)} ${figure.unit}`.trim(),
    figure.ratio === undefined ? '' : `${figure.ratio.toFixed(2)} ×`,
    figure.promise ? promised(figure.promise, figure.unit) : '',
    verdict(figure.kept),
  ];
}

function align(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);
}

function promised(promise: Promised, unit: string): string {
  const limit = 'atMost' in promise ? `≤ ${amount(promise.atMost)}` : `≥ ${amount(promise.atLeast)}`;
  return `${limit} ${promise.of === 'ratio' ? '×' : unit}`.trim();
}

function verdict(kept: boolean | undefined): string {
  if (kept === undefined) return '';
  return kept ? 'kept' : 'BROKEN';
}

function amount(value: number): string {
  const digits = digitsFor(value);
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : 4;
}

import type { CatalogImport } from '../../api/contract';

type Problem = CatalogImport['problems'][number];

/** Rows that were left out, as a file that opens in any spreadsheet. */
export function problemsTable(names: readonly string[], problems: readonly Problem[]): string {
  const rows = problems.map(({ row, externalId, field, value, reason }) => [
    String(row),
    externalId ?? '',
    field,
    value ?? '',
    reason,
  ]);
  return `\uFEFF${[names, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes what begins like a formula for one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

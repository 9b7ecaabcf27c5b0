import { rowText, type TableWriter, writeTable } from '../text/write-table';
import type { TextWriter } from '../text/write-text';
import { isHidden } from './boilerplate';
import { type Element, textOf, within } from './tree';

const mostSpanned = 100;

type Cells = { names: boolean[]; texts: string[] };

/** A table as rows. One that only arranges a page is for the caller: false. */
export function readTable(table: Element, writer: TextWriter): boolean {
  if (isLayout(table)) return false;
  const rows = [...rowsOf(table)].filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  const [first] = rows;
  if (!first) return true;
  const headed = first.texts.length > 1 && first.names.every(Boolean);
  const guessed = first.texts.length > 2 && !rows.some(({ names }) => names.some(Boolean));
  const lines = writeTable(writer, { header: headed ? first.texts : (guessed && 'first') || null });
  for (const row of headed ? rows.slice(1) : rows) addRow(row, lines, headed);
  lines.end();
  return true;
}

/** A row that begins with its name says it as a name: “Check-in: from 15:00”. */
function addRow({ names, texts }: Cells, lines: TableWriter, headed: boolean): void {
  const [name = '', ...values] = texts;
  if (!headed && names[0] && values.length > 0)
    lines.add([`${rowText([name], null).replace(/:$/, '')}: ${rowText(values, null)}`]);
  else lines.add(texts);
}

const notInTables = new Set(['table', 'h1', 'h2', 'h3']);

function isLayout(table: Element): boolean {
  if (table.attributes.role === 'presentation') return true;
  for (const element of within(table)) if (element !== table && notInTables.has(element.tag)) return true;
  return false;
}

function* rowsOf(table: Element): Generator<Cells> {
  for (const element of within(table)) {
    if (element.tag !== 'tr' || isHidden(element)) continue;
    const cells = element.children.filter(
      (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
    );
    const names: boolean[] = [];
    const texts: string[] = [];
    for (const cell of cells) {
      const span = Math.min(
        Math.max(Number.parseInt(cell.attributes.colspan ?? '1', 10) || 1, 1),
        mostSpanned,
      );
      names.push(...Array.from({ length: span }, () => cell.tag === 'th'));
      texts.push(isHidden(cell) ? '' : spaced(cell), ...Array.from({ length: span - 1 }, () => ''));
    }
    yield { names, texts };
  }
}

const spaced = (cell: Element) => {
  const blocks = cell.children.map((child) => (typeof child === 'string' ? child : ` ${textOf(child)} `));
  return blocks.join('');
};

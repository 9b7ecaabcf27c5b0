import { caps } from '../caps';
import { DocumentUnreadable } from '../unreadable';

export type Cell = string | number | boolean | null | readonly string[] | { [key: string]: unknown };

/** A list of objects, or an object that holds one; what lies inside an object has its path as its name. */
export function rowsOfJson(text: string): { columns: string[]; rows: Cell[][] } {
  const records = listIn(parsed(text)).map(flatten);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (columns.length > caps.columns) throw new DocumentUnreadable('too-many-rows');
  return { columns, rows: records.map((record) => columns.map((name) => record.get(name) ?? null)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DocumentUnreadable('broken', { message: 'This is not valid JSON.', cause });
  }
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? Object.values(value).filter((each) => Array.isArray(each)) : [];
  if (lists.length !== 1)
    throw new DocumentUnreadable('unknown-type', { message: 'Send a JSON list of items.' });
  return lists[0] as unknown[];
}

/** Objects of `values` are values themselves: a place, a stock. */
function flatten(record: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (!isObject(record)) return cells;
  for (const [key, value] of Object.entries(record)) {
    if (key === 'values' && isObject(value)) {
      for (const [inner, each] of Object.entries(value))
        cells.set(`values.${inner}`.slice(0, 100), cellOf(each));
    } else cells.set(key.slice(0, 100), cellOf(value));
  }
  return cells;
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

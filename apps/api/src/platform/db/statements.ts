import { escapeLiteral as escaped, escapeIdentifier } from 'pg';
import type { Statement } from './db';

export const preparationOf = ({ name, text }: Statement) => `PREPARE ${escapeIdentifier(name)} AS ${text}`;

export function executionOf({ name, values }: Statement): string {
  const given = values.length > 0 ? `(${values.map(literalOf).join(', ')})` : '';
  return `EXECUTE ${escapeIdentifier(name)}${given}`;
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return escapeLiteral(String(value));
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (value instanceof Uint8Array) return escapeLiteral(`\\x${Buffer.from(value).toString('hex')}`);
  if (Array.isArray(value)) return escapeLiteral(`{${value.map(elementOf).join(',')}}`);
  return escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}

const special = /['\\]/;

/** Most values have nothing to escape, and the driver would look at each of their characters. */
const escapeLiteral = (value: string) => (special.test(value) ? escaped(value) : `'${value}'`);

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return JSON.stringify(value instanceof Date ? value.toISOString() : String(value));
}

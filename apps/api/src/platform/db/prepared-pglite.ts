import type { PGlite } from '@electric-sql/pglite';
import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Row, Statement } from './db';

export type RunAlone = <Result extends Row>(narrowing: string, statement: Statement) => Promise<Result[]>;

/**
 * Each statement is parsed and planned once under its name, and sent with its scope in one message, which is a
 * transaction of its own. The embedded database takes longer to plan a statement than to run it.
 */
export function prepareOn(client: PGlite): RunAlone {
  const prepared = new Map<string, Promise<unknown>>();
  const prepare = ({ name, text }: Statement) => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const preparing = client.exec(`PREPARE ${escapeIdentifier(name)} AS ${text}`);
    prepared.set(name, preparing);
    preparing.catch(() => prepared.delete(name));
    return preparing;
  };
  return async <Result extends Row>(narrowing: string, statement: Statement) => {
    await prepare(statement);
    const { name, values } = statement;
    const given = values.length > 0 ? `(${values.map(literalOf).join(', ')})` : '';
    const results = await client.exec(`${narrowing}; EXECUTE ${escapeIdentifier(name)}${given}`);
    return (results.at(-1)?.rows ?? []) as Result[];
  };
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

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return JSON.stringify(value instanceof Date ? value.toISOString() : String(value));
}

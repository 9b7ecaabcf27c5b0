import type { Row, Statement } from './db';
import { sqlStateOf } from './db-errors';
import { executionOf, preparationOf } from './statements';

/** A session with the database, as far as prepared statements go. */
export type Connection = {
  /** Those it knows already, by name; they outlive the transaction in which they were prepared. */
  prepared: Map<string, string>;
  /** Sends a script in one message; the rows of each of its statements. */
  exec(script: string): Promise<Row[][]>;
};

const preparedBefore = '42P05';

/**
 * Each statement is parsed and planned once under its name. All of them go in one message, with what has to stand
 * before them: outside a transaction that message is one.
 */
export async function execute(
  connection: Connection,
  statements: readonly Statement[],
  opening: readonly string[] = [],
): Promise<Row[][]> {
  for (const statement of statements) await prepare(connection, statement);
  const results = await connection.exec([...opening, ...statements.map(executionOf)].join('; '));
  return results.slice(opening.length);
}

/** Whoever waits for the embedded database’s only session may find that another was first. */
async function prepare({ prepared, exec }: Connection, statement: Statement) {
  const known = prepared.get(statement.name);
  if (known === statement.text) return;
  if (known !== undefined) throw new Error(`There are two statements of the name ${statement.name}.`);
  try {
    await exec(preparationOf(statement));
  } catch (error) {
    if (sqlStateOf(error) !== preparedBefore) throw error;
  }
  prepared.set(statement.name, statement.text);
}

import pg from 'pg';
import { type Connection, execute } from './connection';
import type { Conditional, Row, Statement } from './db';

export function queryAlone(
  pool: pg.Pool,
  narrowing: string,
  statements: readonly Statement[],
): Promise<Row[][]> {
  return withConnection(pool, (connection) => execute(connection, statements, [narrowing]));
}

export function queryIf(
  pool: pg.Pool,
  narrowing: string,
  { statements, holds }: Conditional,
): Promise<boolean> {
  return withConnection(pool, async (connection) => {
    const stands = holds(await execute(connection, statements, ['BEGIN', narrowing]));
    await connection.exec(stands ? 'COMMIT' : 'ROLLBACK');
    return stands;
  });
}

/** On one connection of the pool, which is given up when anything goes wrong. */
async function withConnection<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch(lost);
  // Whoever asks finds out by the query; a connection that breaks with nobody listening ends the process.
  client.on('error', ignored);
  let whole = false;
  try {
    const result = await work(connectionOf(client));
    whole = true;
    return result;
  } finally {
    client.off('error', ignored);
    client.release(!whole);
  }
}

const connections = new WeakMap<object, Connection>();

export function connectionOf(client: pg.ClientBase): Connection {
  const known = connections.get(client);
  if (known) return known;
  const connection: Connection = {
    prepared: new Map(),
    async exec(script) {
      const result: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query(script).catch(lost);
      return Array.isArray(result) ? result.map(({ rows }) => rows) : [result.rows];
    },
  };
  connections.set(client, connection);
  return connection;
}

const ignored = () => undefined;

/** What the server did not say itself is trouble with the connection. */
function lost(error: unknown): never {
  if (error instanceof pg.DatabaseError) throw error;
  throw new ConnectionLost(error);
}

class ConnectionLost extends Error {
  readonly kind = 'ConnectionClosed';
  constructor(cause: unknown) {
    super('The database could not be reached.', { cause });
  }
}

import pg from 'pg';
import { type Connection, execute } from './connection';
import type { Row, Statement } from './db';

export function queryAlone(
  pool: pg.Pool,
  narrowing: string,
  statements: readonly Statement[],
): Promise<Row[][]> {
  return withConnection(pool, (connection) => execute(connection, statements, [narrowing]));
}

/** On one connection of the pool, which is given up when anything goes wrong with it. */
async function withConnection<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch(lost);
  // Whoever asks finds out by the query; a connection that breaks with nobody listening ends the process.
  client.on('error', ignored);
  let broken = false;
  try {
    return await work(connectionOf(client));
  } catch (error) {
    broken = !(error instanceof pg.DatabaseError && error.severity === 'ERROR');
    throw error;
  } finally {
    client.off('error', ignored);
    client.release(broken);
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

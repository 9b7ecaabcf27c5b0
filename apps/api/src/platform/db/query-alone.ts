import pg from 'pg';
import type { Row, Statement } from './db';

/** Three round trips on one connection, which is given up when anything goes wrong in between. */
export async function queryAlone<Result extends Row>(
  pool: pg.Pool,
  narrowing: string,
  statement: Statement,
): Promise<Result[]> {
  const client = await pool.connect().catch(lost);
  // Whoever asks finds out by the query; a connection that breaks with nobody listening ends the process.
  client.on('error', ignored);
  let whole = false;
  try {
    await client.query(`BEGIN; ${narrowing}`);
    const { rows } = await client.query<Result>(statement);
    await client.query('COMMIT');
    whole = true;
    return rows;
  } catch (error) {
    return lost(error);
  } finally {
    client.off('error', ignored);
    client.release(!whole);
  }
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

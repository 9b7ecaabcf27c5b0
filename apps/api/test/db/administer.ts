import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

export async function administer(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An autovacuum of a server that is not ours to set up may be in there, and no owner can send it away. */
export async function dropDatabase(url: string, name: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await administer(url, `DROP DATABASE "${name}" WITH (FORCE)`);
    } catch (error) {
      if (attempt === 20) throw error;
      await delay(250);
    }
  }
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

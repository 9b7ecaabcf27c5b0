import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer, createOwner, findPostgres, startPostgres, urlOf } from '@parley/api/bench';

export type Engine = 'pglite' | 'postgres';

/** Why there is nothing to measure PostgreSQL on; null where there is. */
export function withoutPostgres(): string | null {
  const found = findPostgres();
  return found.kind === 'none' ? found.reason : null;
}

export type PostgresServer = {
  /** A new empty database of an owner who is no superuser. */
  createDatabase(): Promise<string>;
  /** Null where the server is not ours to restart. */
  restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
};

/** The server the tests use, with nothing of theirs in it, and kept as one is that is meant to stay. */
export async function openServer(): Promise<PostgresServer> {
  const server = await startPostgres(findPostgres(), { vacuums: true });
  const owner = await createOwner(server.url);
  const made: string[] = [];
  return {
    async createDatabase() {
      const name = `parley_bench_${randomBytes(6).toString('hex')}`;
      await administer(owner.url, `CREATE DATABASE ${name}`);
      made.push(name);
      return urlOf(owner.url, name);
    },
    restart: server.restart,
    async stop() {
      for (const name of made) await administer(owner.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await owner.drop();
      await server.stop();
    },
  };
}

export type Folder = { path: string; remove(): void };

export function throwAwayFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

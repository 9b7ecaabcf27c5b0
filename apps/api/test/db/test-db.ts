import { randomUUID } from 'node:crypto';
import type { Db } from '../../src/platform/db/db';
import { openPglite } from '../../src/platform/db/open-pglite';
import { openPostgres } from '../../src/platform/db/open-postgres';
import { administer, dropDatabase, urlOf } from './administer';
import { pgliteTemplates, postgresServer, type Templates } from './handover';
import { type Lent, lendPglite } from './kept-pglite';

export const engine = process.env.PARLEY_TEST_DB === 'postgres' ? 'postgres' : 'pglite';

let name = aName();
let nodes: Promise<Db>[] = [];
let created: Promise<void> | null = null;
let own: Promise<Db> | null = null;
let lent: Promise<Lent> | null = null;
let kind: keyof Templates = 'migrated';

function aName() {
  return `parley_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
}

/** The file's own migrated, empty database, on the engine of its project. */
export function testDb(): Promise<Db> {
  own ??= testNode();
  return own;
}

/** The same, with the queues installed already: for whoever starts a server on it. */
export function furnishedDb(): Promise<Db> {
  if (!own && !created) kind = 'furnished';
  if (engine === 'pglite') own ??= borrow();
  return testDb();
}

async function borrow(): Promise<Db> {
  lent = lendPglite(pgliteTemplates().furnished);
  return (await lent).db;
}

/** One more node: on the same rows in PostgreSQL, on rows of its own in PGlite. */
export function testNode(): Promise<Db> {
  const node = openNode();
  nodes.push(node);
  return node;
}

/** Where a process of its own finds the file's database; PostgreSQL only. */
export async function testUrl(): Promise<string> {
  await create();
  return urlOf(postgresServer().owner, name);
}

async function openNode(): Promise<Db> {
  if (engine === 'pglite') return openPglite({ dataDir: null, template: pgliteTemplates()[kind] });
  return openPostgres({ url: await testUrl(), poolSize: 6 });
}

function create(): Promise<void> {
  const { owner, templates } = postgresServer();
  created ??= administer(owner, `CREATE DATABASE ${name} TEMPLATE ${templates[kind]}`);
  return created;
}

/** The next file of this process begins with a database of its own. */
export async function closeTestDb(): Promise<void> {
  const [left, borrowed, database, wasCreated] = [nodes, lent, name, created !== null];
  [nodes, own, lent, created, name, kind] = [[], null, null, null, aName(), 'migrated'];
  for (const node of left) await (await node).close();
  await (await borrowed)?.giveBack();
  if (wasCreated) await dropDatabase(postgresServer().owner, database);
}

import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import type { Db, Tx } from '../db';
import type { JobDefinition } from './job';
import { ourSchema } from './schema';

const schema = 'pgboss';
const installTimeoutMs = 60_000;

/** Tables, queues and rights as this build wants them. On a database that has them it is one read. */
export async function install(db: Db, catalog: readonly JobDefinition[]): Promise<void> {
  const mark = markOf(catalog);
  if ((await readMark(db.prisma)) === mark) return;
  await db.prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${`${installTimeoutMs}`}, true)`;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parley jobs'))`;
      if ((await readMark(tx)) === mark) return; // the node that held the lock did it
      await installBoss(tx);
      for (const statement of ourSchema) await tx.$executeRawUnsafe(statement);
      await createQueues(tx, catalog);
      await tx.$executeRawUnsafe(`COMMENT ON TABLE pgboss.job_tally IS '${mark}'`);
    },
    { timeout: installTimeoutMs, maxWait: installTimeoutMs },
  );
}

function markOf(catalog: readonly JobDefinition[]): string {
  const queues = catalog.map((job) => JSON.stringify(queueOf(job))).sort();
  const content = [PgBoss.getConstructionPlans(schema), ...ourSchema, ...queues].join('\n');
  return `parley ${createHash('sha256').update(content).digest('hex')}`;
}

async function readMark(tx: Tx): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ mark: string | null }[]>`
    SELECT obj_description(to_regclass('pgboss.job_tally'), 'pg_class') AS mark`;
  return row?.mark ?? null;
}

async function installBoss(tx: Tx): Promise<void> {
  const create = PgBoss.getConstructionPlans(schema);
  const wanted = Number(/INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(create)?.[1]);
  const installed = await readBossVersion(tx);
  if (installed === null) await runScript(tx, create);
  else if (installed < wanted) await runScript(tx, PgBoss.getMigrationPlans(schema, `${installed}`));
}

async function readBossVersion(tx: Tx): Promise<number | null> {
  const [found] = await tx.$queryRaw<
    { there: boolean }[]
  >`SELECT to_regclass('pgboss.version') IS NOT NULL AS there`;
  if (!found?.there) return null;
  const [row] = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM pgboss.version`;
  return row?.version ?? null;
}

/**
 * pg-boss scripts bring their own transaction, and ask for a right on the database to create a schema that
 * is there. The block lets a driver that takes one statement at a time run them.
 */
async function runScript(tx: Tx, script: string): Promise<void> {
  const body = script
    .replace(/^\s*BEGIN\s*;/, '')
    .replace(/;\s*COMMIT\s*;\s*$/, ';')
    .replace(/CREATE SCHEMA IF NOT EXISTS pgboss\s*;/, '');
  await tx.$executeRawUnsafe(`DO $run$ BEGIN EXECUTE $script$${body}$script$; END $run$`);
}

async function createQueues(tx: Tx, catalog: readonly JobDefinition[]): Promise<void> {
  for (const job of catalog) {
    const { name, ...options } = queueOf(job);
    await tx.$executeRaw`SELECT pgboss.create_queue(${name}, ${JSON.stringify(options)}::json)`;
    await tx.$executeRaw`UPDATE pgboss.queue SET retry_limit = ${options.retryLimit}::int,
      retention_minutes = ${options.retentionMinutes}::int, updated_on = now() WHERE name = ${name}`;
    await tx.$executeRaw`INSERT INTO pgboss.job_tally (name) VALUES (${name}) ON CONFLICT DO NOTHING`;
  }
}

function queueOf({ name, attempts, retentionDays }: JobDefinition) {
  return { name, policy: 'standard', retryLimit: attempts - 1, retentionMinutes: retentionDays * 1440 };
}

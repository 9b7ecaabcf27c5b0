import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { buildApp } from './build-app';
import { buildPlatform } from './build-platform';
import { BadConfig, type Config, readConfig } from './config';
import { seedDemo } from './demo/seed-demo';
import { createLiveEdge, type LiveEdge } from './edges/live/live-edge';
import { openSetup } from './features/accounts';
import { seedPlans, seedPrices } from './features/billing';
import { type Db, openPglite, openPostgres } from './platform/db';
import { createLog, type Log } from './platform/log';
import { beginMeanings } from './platform/search';
import { systemCtx } from './platform/system-ctx';
import { prepareUnderstanding } from './platform/understanding';
import { resealAll, resealed } from './reseal';
import { watchQueues } from './watch-queues';
import { welcome } from './welcome';

const migrations = fileURLToPath(new URL('../prisma/migrations', import.meta.url));
/** Made by the build; without it a first start takes the long way. */
const template = fileURLToPath(new URL('../dist/empty-database.tar.gz', import.meta.url));
const drainMs = 10_000;
/** Over which connections are sent away, lest all come back to the next process at once. */
const goodbyeMs = 2000;
const sameKeypressMs = 1000;
const learnAfterMs = 300;

async function start(): Promise<void> {
  const startedAt = performance.now();
  const config = readConfig();
  const log = createLog({ level: config.PARLEY_LOG_LEVEL });
  const db = await openDatabase(config);
  await db.migrate(migrations);
  const { platform, mailer, listen: hear, close } = await buildPlatform({ config, db, log });
  await hear();
  await platform.jobs.start({ work: config.PARLEY_ROLE !== 'web' });
  platform.turns.start();

  const ctx = systemCtx(platform, 'start');
  watchQueues(ctx);
  await beginMeanings(platform);
  await seedPrices(ctx);
  await seedPlans(ctx);
  if (config.demo) await seedDemo(ctx);
  const setupUrl = await openSetup(ctx);
  const trustedProxies = config.PARLEY_TRUSTED_PROXIES;
  const live = config.PARLEY_ROLE === 'worker' ? null : createLiveEdge(platform, { trustedProxies });
  const app = buildApp({ config, platform, mailer, live });
  const server = await listen(app.fetch, { config, live });
  log.info('started', {
    port: server.port,
    role: config.PARLEY_ROLE,
    version: config.version,
    database: db.kind,
  });
  welcome({ config, port: server.port, setupUrl, database: db.kind, tookMs: performance.now() - startedAt });
  // The first message would wait for it; the port does not.
  setTimeout(prepareUnderstanding, learnAfterMs).unref();
  onStop(log, async () => {
    platform.health.drain();
    await live?.drain(goodbyeMs);
    await server.close();
    await platform.turns.stop(drainMs);
    await platform.jobs.stop({ timeoutMs: drainMs });
    await close();
  });
}

/** Not a server: does it, says what it did, and ends. */
async function reseal(): Promise<void> {
  const config = readConfig();
  const db = await openDatabase(config);
  await db.migrate(migrations);
  const { platform, close } = await buildPlatform({ config, db, log: createLog({ level: 'warn' }) });
  process.stdout.write(resealed(await resealAll(systemCtx(platform, 'reseal')), config));
  await close();
}

async function openDatabase(config: Config): Promise<Db> {
  if (config.DATABASE_URL) {
    return openPostgres({ url: config.DATABASE_URL, poolSize: config.PARLEY_DATABASE_POOL });
  }
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  return openPglite({
    dataDir: join(config.dataDir, 'database'),
    template: existsSync(template) ? template : null,
  });
}

type Listening = { port: number; close(): Promise<void> };

type Fetch = Parameters<typeof serve>[0]['fetch'];
type ListenOptions = { config: Config; live: LiveEdge | null };

function listen(fetch: Fetch, { config, live }: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        port: config.PORT,
        hostname: config.HOST,
        serverOptions: { maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 10_000 },
      },
      ({ port }) => resolve({ port, close: () => drain(server) }),
    );
    live?.attach(server as Server);
    server.once('error', reject);
  });
}

/** Answers what is under way, takes nothing new, and after the grace period lets go. */
function drain(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    const letGo = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(letGo);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

/** The first signal drains, a later one ends. One keypress may arrive twice: from the terminal and from a parent. */
function onStop(log: Log, stop: () => Promise<void>): void {
  let askedAt: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (askedAt !== null) {
        if (performance.now() - askedAt > sameKeypressMs) process.exit(1);
        return;
      }
      askedAt = performance.now();
      log.info('stopping', { signal });
      await stop();
      process.exit(0);
    });
  }
}

const command = process.argv.includes('reseal') ? reseal : start;
command().catch((error: unknown) => {
  const lines =
    error instanceof BadConfig ? error.problems : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`Parley cannot start: ${line}\n`);
  process.exit(1);
});

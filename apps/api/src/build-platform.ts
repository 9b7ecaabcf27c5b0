import { join } from 'node:path';
import type { Config } from './config';
import {
  deliverMail,
  deliverWith,
  findHomeTenant,
  postIdentityMail,
  record,
  resetMail,
  verificationMail,
} from './features/accounts';
import { type AuthEvent, createAuth } from './platform/auth';
import { connectRedis, createBus, type Redis } from './platform/bus';
import { systemClock } from './platform/clock';
import { createVault } from './platform/crypto';
import { type Db, identityClient, withIdentity } from './platform/db';
import { createHealth } from './platform/health';
import { randomId } from './platform/ids';
import { createJobs } from './platform/jobs';
import { createLimits } from './platform/limits';
import type { Log } from './platform/log';
import { createMailer, type Mailer } from './platform/mail';
import { createMetrics } from './platform/metrics';
import { judgePassword } from './platform/password-strength';
import type { Platform } from './platform/platform';
import { loadSecrets } from './platform/secrets';
import { systemCtx } from './platform/system-ctx';

export type Built = {
  platform: Platform;
  mailer: Mailer;
  /** Hears what other nodes say. */
  listen(): Promise<void>;
  close(): Promise<void>;
};

const jobsChannel = 'jobs';

/** Builds every client once. What features are given is here; what only the process needs stays in `Built`. */
export function buildPlatform({ config, db, log }: { config: Config; db: Db; log: Log }): Built {
  const secrets = loadSecrets({
    dataDir: config.dataDir,
    session: config.PARLEY_SECRET,
    encryptionKeys: config.PARLEY_ENCRYPTION_KEYS,
  });
  const onError = (error: unknown) => log.warn('the shared bus has a problem', { error });
  const redis = config.REDIS_URL ? connectRedis(config.REDIS_URL, { onError }) : null;
  const vault = createVault({ keys: secrets.vaultKeys, current: secrets.vaultKeys[0]?.id ?? '' });
  const mailer = createMailer({
    smtpUrl: config.SMTP_URL,
    from: config.PARLEY_MAIL_FROM,
    outboxDir: join(config.dataDir, 'outbox'),
  });
  const metrics = createMetrics();
  const bus = createBus({ redis, onError, onEvent: metrics.countBus });
  const jobs = createJobs({
    db,
    log,
    clock: systemClock,
    catalog: [deliverMail],
    handlers: { [deliverMail.name]: deliverWith({ mailer, vault }) },
    observe: metrics.observeJob,
    announce: (queue) => void bus.publish(jobsChannel, queue),
  });
  const platform: Platform = {
    db,
    bus,
    vault,
    jobs,
    log,
    metrics,
    clock: systemClock,
    newId: randomId,
    limits: createLimits({ redis, onRefusal: metrics.countRefusal }),
    health: createHealth({ clock: systemClock, checks: checksOf(db, redis) }),
    auth: createAuth({
      client: identityClient(db),
      secret: secrets.session,
      publicUrl: config.publicUrl,
      newId: randomId,
      homeTenantOf: (personId) => findHomeTenant(identityClient(db), personId),
      judgePassword: async (password, about) => (await judgePassword(password, about)).problem,
      sendVerification: ({ email: to, name }, url) =>
        postIdentityMail(ctx, verificationMail({ to, name, url })),
      sendReset: ({ email: to, name }, url) => postIdentityMail(ctx, resetMail({ to, name, url })),
      onEvent: (event) => recordEvent(platform, event),
    }),
    publicUrl: config.publicUrl,
    version: config.version,
    role: config.PARLEY_ROLE,
  };
  const ctx = systemCtx(platform, 'identity');
  return {
    platform,
    mailer,
    async listen() {
      await bus.subscribe(jobsChannel, (queue) => jobs.wake(queue));
    },
    async close() {
      metrics.stop();
      await bus.close();
      redis?.disconnect();
      await mailer.close();
      await db.close();
    },
  };
}

async function recordEvent(platform: Platform, { action, person }: AuthEvent): Promise<void> {
  const actor = { kind: 'person', ...person, sessionId: '', isOperator: false } as const;
  const ctx = { ...systemCtx(platform, 'identity'), actor };
  await withIdentity(ctx, (tx) => record(tx, ctx, { action }));
}

function checksOf(db: Db, redis: Redis | null) {
  const database = {
    name: 'database',
    critical: true,
    timeoutMs: 2000,
    run: async () => {
      await db.prisma.$queryRaw`SELECT 1`;
      return db.kind === 'pglite' ? 'Embedded' : 'PostgreSQL';
    },
  };
  if (!redis) return [database];
  const bus = {
    name: 'redis',
    critical: false,
    timeoutMs: 1000,
    run: async () => {
      await redis.ping();
      return null;
    },
  };
  return [database, bus];
}

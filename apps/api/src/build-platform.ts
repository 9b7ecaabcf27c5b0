import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { buildHealth } from './build-health';
import { buildIdentity } from './build-identity';
import { buildJobs, listenToNodes } from './build-jobs';
import type { Config } from './config';
import { deliverWith } from './features/accounts';
import { createTurns } from './features/agents';
import { openModels } from './open-models';
import { openSearch } from './open-search';
import { openWorkshop } from './open-workshop';
import { connectRedis, createBus } from './platform/bus';
import { createCapabilities } from './platform/capabilities';
import { systemClock } from './platform/clock';
import { createVault } from './platform/crypto';
import type { Db } from './platform/db';
import { createEgress, type Egress } from './platform/egress';
import { createHostPace } from './platform/host-pace';
import { randomId } from './platform/ids';
import { createLimits } from './platform/limits';
import { createLive } from './platform/live';
import type { Log } from './platform/log';
import { createMailer, type Mailer } from './platform/mail';
import { createMetrics } from './platform/metrics';
import { openPayments } from './platform/payments';
import type { Platform } from './platform/platform';
import { loadSecrets } from './platform/secrets';
import { createS3Storage, openDiskStorage, type Storage } from './platform/storage';
import { systemCtx } from './platform/system-ctx';
import { createTokens } from './platform/tokens';

export type Built = {
  platform: Platform;
  mailer: Mailer;
  /** Hears what other nodes say. */
  listen(): Promise<void>;
  close(): Promise<void>;
};

type Given = { config: Config; db: Db; log: Log };

/** Builds every client once. What features are given is in the platform; the rest only the process needs. */
export async function buildPlatform({ config, db, log }: Given): Promise<Built> {
  const { signing, ...sealed } = buildSeals(config);
  const onError = (error: unknown) => log.warn('the shared bus has a problem', { error });
  const redis = config.REDIS_URL ? connectRedis(config.REDIS_URL, { onError }) : null;
  const mailer = openMailer(config);
  const metrics = createMetrics();
  metrics.gauge('parley_log_fields_dropped', 'Fields kept out of the log.', () => log.dropped());
  const bus = createBus({ redis, onError, onEvent: metrics.countBus });
  const egress = createEgress({ userAgent: `Parley/${config.version}`, allow: allowedOutside(config) });
  const storage = await openStorage(config, egress);
  const { embeddings, search, close: closeSearch } = openSearch(config, { db, log, metrics });
  const { models, close: closeModels } = openModels(config, { log, metrics });
  const workshop = openWorkshop({ log, metrics });
  const turns = createTurns({ db, bus, clock: systemClock, log }, () => platform);
  const parts = {
    db,
    turns,
    bus,
    log,
    metrics,
    egress,
    storage,
    workshop,
    embeddings,
    search,
    models,
    ...openPayments({ ...paymentSettings(config, signing), db, clock: systemClock, newId: randomId }),
    jobs: buildJobs(
      { db, log, metrics, bus, storage, embeddings },
      {
        deliver: deliverWith({ mailer, vault: sealed.vault }),
        ctx: (tenantId) => systemCtx(platform, 'jobs', tenantId),
      },
    ),
    ...sealed,
    ...ownParts(),
    limits: createLimits({ redis, onRefusal: metrics.countRefusal, scale: config.PARLEY_LIMITS_SCALE }),
    live: createLive({ bus, onError: (error) => log.warn('the live rooms have a problem', { error }) }),
    health: buildHealth({ clock: systemClock, db, redis, storage, embeddings }),
    ...about(config),
  };
  const platform: Platform = { ...parts, auth: buildIdentity(parts, signing) };
  return {
    mailer,
    platform,
    listen: () => listenToNodes(parts),
    async close() {
      metrics.stop();
      await workshop.close();
      await parts.live.close();
      await bus.close();
      redis?.disconnect();
      await Promise.all([mailer.close(), egress.close(), closeModels(), closeSearch()]);
      await db.close();
    },
  };
}

const about = ({ publicUrl, version, PARLEY_ROLE: role }: Config) => ({ publicUrl, version, role });

/** Of which each process has one of its own. */
const ownParts = () => ({ clock: systemClock, newId: randomId, hostPace: createHostPace() });

function paymentSettings(config: Config, signing: readonly string[]) {
  // What the sandbox signs never leaves this installation.
  const ownSecret = createHmac('sha256', signing[0] ?? '')
    .update('sandbox webhook')
    .digest('hex');
  return {
    billing: config.billing,
    secretKey: config.STRIPE_SECRET_KEY ?? null,
    webhookSecret: config.billing === 'stripe' ? (config.STRIPE_WEBHOOK_SECRET ?? '') : `whsec_${ownSecret}`,
    currency: config.PARLEY_CURRENCY,
    tax: config.STRIPE_TAX,
    publicUrl: config.publicUrl,
    version: config.version,
  };
}

/** What is signed and sealed with the secrets of this installation. */
function buildSeals(config: Config) {
  const { signing, vaultKeys } = loadSecrets({
    dataDir: config.dataDir,
    session: config.PARLEY_SECRET,
    previous: config.PARLEY_PREVIOUS_SECRETS,
    encryptionKeys: config.PARLEY_ENCRYPTION_KEYS,
  });
  return {
    signing,
    vault: createVault({ keys: vaultKeys, current: vaultKeys[0]?.id ?? '' }),
    visitorTokens: createTokens({ secrets: signing, purpose: 'visitor session' }),
    fileCapabilities: createCapabilities({ secrets: signing, purpose: 'file' }),
  };
}

function openMailer({ SMTP_URL, PARLEY_MAIL_FROM, dataDir }: Config): Mailer {
  return createMailer({ smtpUrl: SMTP_URL, from: PARLEY_MAIL_FROM, outboxDir: join(dataDir, 'outbox') });
}

function openStorage(config: Config, egress: Egress): Promise<Storage> | Storage {
  if (!config.S3_URL) return openDiskStorage(join(config.dataDir, 'files'));
  return createS3Storage({
    endpoint: config.S3_URL,
    accessKeyId: config.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.S3_SECRET_ACCESS_KEY ?? '',
    region: config.S3_REGION,
    fetch: egress.fetch,
    spoolFolder: join(config.dataDir, 'spool'),
  });
}

/** The operator's own store may stand on a private address; whatever tenants name may not. */
function allowedOutside({ S3_URL, PARLEY_EGRESS_ALLOW }: Config): string[] {
  const store = S3_URL ? new URL(S3_URL) : null;
  const storeHost = store && `${store.hostname}:${store.port || (store.protocol === 'https:' ? 443 : 80)}`;
  return [storeHost, PARLEY_EGRESS_ALLOW].filter((host) => typeof host === 'string');
}

import type { Redis } from './platform/bus';
import type { Clock } from './platform/clock';
import type { Db } from './platform/db';
import type { Embeddings } from './platform/embeddings';
import { type Check, createHealth, type Health } from './platform/health';
import type { Storage } from './platform/storage';

type Parts = { clock: Clock; db: Db; redis: Redis | null; storage: Storage; embeddings: Embeddings };

/** What this process needs, and what it can do less without. */
export function buildHealth({ clock, db, redis, storage, embeddings }: Parts): Health {
  const checks = [
    databaseCheck(db),
    storageCheck(storage),
    ...(redis ? [redisCheck(redis)] : []),
    ...(embeddings.model ? [embeddingsCheck(embeddings)] : []),
  ];
  return createHealth({ clock, checks });
}

function databaseCheck(db: Db): Check {
  return {
    name: 'database',
    critical: true,
    timeoutMs: 2000,
    run: async () => {
      await db.ping();
      return db.kind === 'pglite' ? 'Embedded' : 'PostgreSQL';
    },
  };
}

const probeKey = 'health/probe';

function storageCheck(storage: Storage): Check {
  return {
    name: 'storage',
    critical: false,
    timeoutMs: 2000,
    run: async () => {
      await storage.put(probeKey, Buffer.from('ok'), { contentType: 'text/plain' });
      return null;
    },
  };
}

function redisCheck(redis: Redis): Check {
  return {
    name: 'redis',
    critical: false,
    timeoutMs: 1000,
    run: async () => {
      await redis.ping();
      return null;
    },
  };
}

/** By the requests there were: one for this alone would cost the operator. */
function embeddingsCheck({ model, trouble }: Embeddings): Check {
  return {
    name: 'embeddings',
    critical: false,
    timeoutMs: 1000,
    run: async () => {
      const reason = trouble();
      if (reason === null) return model;
      return { degraded: `The provider ${reason}. Until then, words alone are searched.` };
    },
  };
}

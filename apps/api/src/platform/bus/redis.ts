import { Redis } from 'ioredis';

export type { Redis } from 'ioredis';

/** Connects in the background and for ever; a command never waits for a server that is away. */
export function connectRedis(url: string, { onError }: { onError: (error: Error) => void }): Redis {
  const redis = new Redis(url, {
    connectionName: 'parley',
    connectTimeout: 3000,
    commandTimeout: 1000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.random() * Math.min(50 * 2 ** attempt, 3000),
  });
  redis.on('error', onError);
  return redis;
}

/** A connection that is subscribed can do nothing else. Here commands do wait: a subscription is a state. */
export function duplicateForSubscribing(redis: Redis, onError: (error: Error) => void): Redis {
  const subscriber = redis.duplicate({
    connectionName: 'parley-subscriber',
    commandTimeout: undefined,
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
    autoResubscribe: true,
  });
  subscriber.on('error', onError);
  return subscriber;
}

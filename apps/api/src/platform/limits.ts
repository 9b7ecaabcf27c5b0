import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { hashToken } from './crypto';
import { TooManyRequests } from './errors';

const minute = 60;
const hour = 60 * minute;

/** Every limit there is: so many, in so many seconds, for one key. */
const catalog = {
  'login-account': { points: 5, perSeconds: 15 * minute },
  'login-ip': { points: 20, perSeconds: 15 * minute },
  'sign-up-ip': { points: 10, perSeconds: hour },
  'password-judge-ip': { points: 120, perSeconds: 10 * minute },
  'mail-address': { points: 5, perSeconds: hour },
  'invitation-tenant': { points: 100, perSeconds: hour },
  'api-ip': { points: 600, perSeconds: minute },
} as const;

export type LimitName = keyof typeof catalog;

export type Limits = {
  /** Throws when the key has used up the limit, or when that cannot be known. */
  consume(name: LimitName, key: string): Promise<void>;
  reset(name: LimitName, key: string): Promise<void>;
};

/** Counted in this process, or in Redis for all processes together. Keys are hashed: they may be addresses. */
export function createLimits({ redis }: { redis: Redis | null }): Limits {
  const limiters = new Map(
    Object.entries(catalog).map(([name, { points, perSeconds }]) => {
      const options = { keyPrefix: `limit:${name}`, points, duration: perSeconds };
      return [name, redis ? new RateLimiterRedis({ ...options, storeClient: redis }) : new RateLimiterMemory(options)];
    }),
  );
  const limiterOf = (name: LimitName) => limiters.get(name) as RateLimiterMemory | RateLimiterRedis;

  return {
    async consume(name, key) {
      try {
        await limiterOf(name).consume(hashToken(key));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new TooManyRequests(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      }
    },
    async reset(name, key) {
      await limiterOf(name).delete(hashToken(key));
    },
  };
}

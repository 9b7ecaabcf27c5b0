import { liveLimits } from '@parley/shared/live-constants';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Redis } from './bus';
import { hashToken } from './crypto';
import { TooManyRequests, Unavailable } from './errors';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Every limit there is: so many, in so many seconds, for one key. */
const catalog = {
  'login-account': { points: 5, perSeconds: 15 * minute },
  'login-ip': { points: 20, perSeconds: 15 * minute },
  'sign-up-ip': { points: 10, perSeconds: hour },
  'password-judge-ip': { points: 120, perSeconds: 10 * minute },
  'mail-address': { points: 5, perSeconds: hour },
  'invitation-tenant': { points: 100, perSeconds: hour },
  'api-ip': { points: 100, perSeconds: minute },
  'api-key': { points: 600, perSeconds: minute },
  'app-person': { points: 600, perSeconds: minute },
  'live-ip': { points: 1200, perSeconds: minute },
  'visitor-messages': { points: 20, perSeconds: minute },
  'visitor-events': { points: liveLimits.eventsPerMinute, perSeconds: minute },
  'visitor-requests': { points: 300, perSeconds: minute },
  'upload-visitor': { points: 60, perSeconds: hour },
  'picture-ip': { points: 1200, perSeconds: minute },
  'picture-fetches': { points: 1200, perSeconds: 10 * minute },
  'paid-contact': { points: 60, perSeconds: hour },
  'paid-contact-day': { points: 300, perSeconds: day },
  'paid-ip': { points: 240, perSeconds: hour },
  'session-ip': { points: 60, perSeconds: minute },
  'session-ip-day': { points: 5000, perSeconds: day },
  'session-tenant-day': { points: 50_000, perSeconds: day },
} as const;

export type LimitName = keyof typeof catalog;

export type Limits = {
  /** Throws when the key has used up the limit, or when that cannot be known. */
  consume(name: LimitName, key: string): Promise<void>;
  reset(name: LimitName, key: string): Promise<void>;
};

export type LimitsOptions = {
  redis: Redis | null;
  onRefusal?: (name: LimitName) => void;
  /** Multiplies every limit: a bench asks more of one address than a person does. */
  scale?: number;
};

type Limiter = RateLimiterMemory | RateLimiterRedis;

/** Counted in this process, or in Redis for all processes together. Keys are hashed: they may be addresses. */
export function createLimits({ redis, onRefusal, scale = 1 }: LimitsOptions): Limits {
  const limiters = new Map<string, Limiter>();
  for (const [name, { points, perSeconds }] of Object.entries(catalog)) {
    limiters.set(name, limiter({ name, points: points * scale, perSeconds, redis }));
  }

  function limiterOf(name: LimitName): Limiter {
    const found = limiters.get(name);
    if (!found) throw new TypeError(`There is no limit "${name}".`);
    return found;
  }

  return {
    async consume(name, key) {
      const refusal = await limiterOf(name).consume(hashToken(key)).then(accepted, refused);
      if (!refusal) return;
      if (refusal instanceof TooManyRequests) onRefusal?.(name);
      throw refusal;
    },
    async reset(name, key) {
      await limiterOf(name).delete(hashToken(key));
    },
  };
}

type Counting = { name: string; points: number; perSeconds: number; redis: Redis | null };

/**
 * While Redis is away each process counts for itself, at half the points: nobody is let through uncounted,
 * and nobody is locked out.
 */
function limiter({ name, points, perSeconds, redis }: Counting): Limiter {
  const options = { keyPrefix: `parley:limit:${name}`, points, duration: perSeconds };
  if (!redis) return new RateLimiterMemory(options);
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    insuranceLimiter: new RateLimiterMemory({ ...options, points: Math.ceil(points / 2) }),
  });
}

function accepted(): null {
  return null;
}

function refused(reason: unknown): Error {
  if (reason instanceof RateLimiterRes)
    return new TooManyRequests(Math.max(1, Math.ceil(reason.msBeforeNext / 1000)));
  return new Unavailable('The limit cannot be checked at the moment.', { cause: reason });
}

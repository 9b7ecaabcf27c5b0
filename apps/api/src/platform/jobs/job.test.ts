import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { NotFound } from '../errors';
import { retryDelayMs } from './backoff';
import { JobTimedOut, recordOf } from './errors';
import { defineJob, type HandlersOf } from './job';
import { fromStored, toStored } from './payload';
import { aJob } from './test-jobs';

test('the wait doubles from the first one, up to an hour, and its upper half is random', () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelayMs(20, attempt, () => 1))).toEqual([
    20_000, 40_000, 80_000, 160_000,
  ]);
  expect(retryDelayMs(20, 1, () => 0)).toBe(10_000);
  expect(retryDelayMs(20, 60, () => 1)).toBe(3_600_000);
  expect(retryDelayMs(0, 5)).toBe(0);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_400 }),
      fc.integer({ min: 1, max: 2000 }),
      (seconds, attempt) => {
        const delay = retryDelayMs(seconds, attempt);
        expect(delay).toBeGreaterThanOrEqual(Math.min(1_800_000, seconds * 500));
        expect(delay).toBeLessThanOrEqual(3_600_000);
      },
    ),
  );
});

test('a job that cannot be is refused where it is defined', () => {
  const refused = (over: object, name = 'mail') => expect(() => aJob(name, over)).toThrow(TypeError);
  refused({ attempts: 0 });
  refused({ concurrency: 0.5 });
  refused({ timeoutMs: -1 });
  refused({ timeoutMs: 86_400_001 });
  refused({ maxPerTenant: 0 });
  refused({ backoffSeconds: -1 });
  refused({ backoffSeconds: Number.NaN });
  for (const name of ['', 'Mail', 'send mail', "x'); --", 'a'.repeat(61)]) refused({}, name);
});

test('one tenant holds three quarters of the runs at most, unless there are few or it is said', () => {
  expect([1, 2, 3, 4, 5, 10].map((concurrency) => aJob('mail', { concurrency }).maxPerTenant)).toEqual([
    1, 2, 3, 3, 4, 8,
  ]);
  expect(aJob('mail', { concurrency: 10, maxPerTenant: 2 }).maxPerTenant).toBe(2);
});

test('a payload is stored as JSON that its schema takes again', () => {
  const job = defineJob({
    name: 'dated',
    payload: z.strictObject({ at: z.coerce.date(), note: z.string().optional() }),
    ...{ attempts: 1, backoffSeconds: 0, timeoutMs: 1, concurrency: 1, retentionDays: 1 },
  });
  const stored = toStored(job, { at: new Date(0), note: undefined });
  expect(stored).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  expect(fromStored(job, stored)).toEqual({ at: new Date(0) });
});

test('a payload that JSON would change is refused when it is enqueued, not when it runs', () => {
  const job = defineJob({
    name: 'dated',
    payload: z.strictObject({ at: z.date() }),
    ...{ attempts: 1, backoffSeconds: 0, timeoutMs: 1, concurrency: 1, retentionDays: 1 },
  });
  expect(() => toStored(job, { at: new Date(0) })).toThrow(
    'The payload of dated does not fit: at (invalid_type).',
  );
});

test('a failure is recorded by its name; only messages of our own are kept', () => {
  class VendorError extends Error {}
  expect(recordOf(new NotFound('mail'))).toEqual({ name: 'NotFound', message: 'There is no such mail.' });
  expect(recordOf(new JobTimedOut(1500))).toEqual({
    name: 'JobTimedOut',
    message: 'It took longer than 1.5 s.',
  });
  const vendor = Object.assign(new VendorError('key sk-live-1 refused'), { code: 'E_AUTH' });
  expect(recordOf(vendor)).toEqual({
    name: 'VendorError',
    message: 'Unexpected. E_AUTH. The log has the details under the id of this job.',
  });
  const rogue = Object.assign(new Error('x'), { name: 'ana@example.com', code: 'a b' });
  expect(recordOf(rogue)).toEqual({
    name: 'Error',
    message: 'Unexpected. The log has the details under the id of this job.',
  });
  expect(recordOf('sk-live-1').message).not.toContain('sk-live');
});

test('a catalog wants a handler for each of its jobs, and for no other', () => {
  const catalog = [aJob('mail'), aJob('crawl')] as const;
  expectTypeOf<keyof HandlersOf<typeof catalog>>().toEqualTypeOf<'mail' | 'crawl'>();
  expectTypeOf<Parameters<HandlersOf<typeof catalog>['mail']>[0]>().toEqualTypeOf<{ step: string }>();
});

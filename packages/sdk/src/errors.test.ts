import { expect, test } from 'vitest';
import { errorOf, ParleyError, refusalOf } from './errors';

test('an error of another copy of the package is known as one', () => {
  const other = Object.assign(new Error('x'), { [Symbol.for('parley.error')]: true });
  expect(ParleyError.isInstance(other)).toBe(true);
  expect(ParleyError.isInstance(new Error('x'))).toBe(false);
  expect(ParleyError.isInstance(null)).toBe(false);
  expect(Object.keys(new ParleyError('x', { code: 'gone' }))).not.toContain('parley.error');
});

test('a refusal and its error say the same', () => {
  const refusal = { code: 'conflict', message: 'm', retryAfterSeconds: 3, requestId: 'req_1' } as const;
  expect(refusalOf(errorOf(refusal))).toEqual(refusal);
  expect(refusalOf(new ParleyError('m', { code: 'offline' })).code).toBe('unavailable');
  expect(refusalOf(new TypeError('secret'))).toMatchObject({ code: 'bug', message: 'Something went wrong.' });
});

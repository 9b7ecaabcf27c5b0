import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { AuthRefusal, explain } from './explain';

function aRefusal(data: object, message = 'Said by the server.') {
  return TRPCClientError.from({
    error: { message, code: -32_000, data: { code: 'BAD_REQUEST', httpStatus: 400, ...data } },
  });
}

test('a planned outcome is passed on as the server says it', () => {
  const error = aRefusal({ reason: 'conflict', requestId: 'req_1', fields: null });
  expect(explain(error)).toEqual({
    kind: 'conflict',
    message: 'Said by the server.',
    requestId: 'req_1',
    fields: {},
    retryable: false,
  });
});

test('a bug of ours is not quoted, only its reference, and may be tried again', () => {
  const error = aRefusal({ reason: 'bug', requestId: 'req_2' }, 'TypeError: x is undefined');
  expect(explain(error)).toMatchObject({
    kind: 'unexpected',
    message: null,
    requestId: 'req_2',
    retryable: true,
  });
});

test('wrong fields are told by their names', () => {
  const error = aRefusal({ reason: 'invalid', fields: { email: 'is not an address' } });
  expect(explain(error).fields).toEqual({ email: 'is not an address' });
});

test('no answer at all is the network', () => {
  const unreached = TRPCClientError.from(new TypeError('Failed to fetch'));
  expect(explain(unreached)).toMatchObject({ kind: 'network', retryable: true });
  expect(explain(new TypeError('Failed to fetch')).kind).toBe('network');
});

test('a refusal of the sign-in endpoints keeps its words', () => {
  const refusal = new AuthRefusal('Wait a little.', { kind: 'too-many-requests', code: 'SLOW_DOWN' });
  expect(explain(refusal)).toMatchObject({
    kind: 'too-many-requests',
    message: 'Wait a little.',
    retryable: false,
  });
});

test('anything else is unexpected', () => {
  expect(explain(new Error('odd')).kind).toBe('unexpected');
  expect(explain('odd').message).toBeNull();
});

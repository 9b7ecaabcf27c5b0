import { expect, test } from 'vitest';
import { clientIp } from './client-ip';

function request(forwarded?: string) {
  return { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.9' } } as never;
}

test('without a trusted proxy a claimed address is ignored', () => {
  expect(clientIp(request('1.2.3.4'), 0)).toBe('10.0.0.9');
});

test('behind one proxy the last hop counts, not what the client put before it', () => {
  expect(clientIp(request('6.6.6.6, 1.2.3.4'), 1)).toBe('1.2.3.4');
});

test('behind two proxies the last but one counts', () => {
  expect(clientIp(request('6.6.6.6, 1.2.3.4, 10.0.0.1'), 2)).toBe('1.2.3.4');
});

test('a missing header falls back to the socket', () => {
  expect(clientIp(request(), 1)).toBe('10.0.0.9');
});

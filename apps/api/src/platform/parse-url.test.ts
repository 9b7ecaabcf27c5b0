import { expect, test } from 'vitest';
import { parseUrl } from './parse-url';

test('an address in letters beyond ASCII is one however often it is asked', () => {
  const often = 20_000;
  let hosts = '';
  for (let asked = 0; asked < often; asked++)
    hosts = parseUrl(asked % 2 ? 'https://münchen.de/ä' : 'https://a.example')?.hostname ?? '';
  expect(hosts).toBe('xn--mnchen-3ya.de');
  expect(parseUrl('/ä', 'https://münchen.de')?.href).toBe('https://xn--mnchen-3ya.de/%C3%A4');
});

test.each(['', 'münchen.de', 'http://', 'https://a b'])('“%s” is none', (said) => {
  expect(parseUrl(said)).toBeNull();
});

import { expect, test } from 'vitest';
import { parseTarget } from './target';

test.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTPS://Example.COM:443/A?b=c#d', 'https://example.com/A?b=c'],
  ['http://example.com:8080/a b', 'http://example.com:8080/a%20b'],
  ['https://münchen.de/ä', 'https://xn--mnchen-3ya.de/%C3%A4'],
  ['https://xn--mnchen-3ya.de/', 'https://xn--mnchen-3ya.de/'],
  ['https://a_b.example.com/?q=a\\b', 'https://a_b.example.com/?q=a\\b'],
  ['https://example.com?next=http://user@host/', 'https://example.com/?next=http://user@host/'],
  ['http://8.8.8.8:8080/', 'http://8.8.8.8:8080/'],
  ['http://[2606:4700:4700::1111]/', 'http://[2606:4700:4700::1111]/'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
])('%s is plain', (raw, href) => {
  expect(parseTarget(raw).href).toBe(href);
  expect(parseTarget(new URL(raw)).href).toBe(href);
});

test.each([
  [
    'malformed',
    ['', 'example.com', '//example.com', 'http:example.com', 'http:/example.com', 'http:///example.com'],
  ],
  [
    'malformed',
    ['http://exa\nmple.com', 'https://example.com/\u0000', ' https://example.com', 'http://a b.com/'],
  ],
  [
    'malformed',
    [
      'http://1.2.3.999/',
      'http://[::1',
      'http://example.com:99999/',
      `http://example.com/${'a'.repeat(9000)}`,
    ],
  ],
  ['malformed', ['http://example.com\\@evil.com/', 'http:\\\\example.com']],
  ['scheme', ['ftp://example.com/', 'file://example.com/x', 'ws://example.com', 'blob://example.com/']],
  [
    'credentials',
    ['http://user@example.com/', 'http://u:p@example.com/', 'http://@example.com/', 'http://:@example.com'],
  ],
  [
    'notation',
    [
      'http://example.com./',
      'http://8.8.8.8./',
      'http://0x8.8.8.8/',
      'http://010.8.8.8/',
      'http://134744072/',
    ],
  ],
  [
    'notation',
    [
      'http://8.8.2056/',
      'http://ｅxample.com/',
      'http://example。com/',
      'http://exam\u00adple.com/',
      'http://ⓔxample.com',
    ],
  ],
  [
    'notation',
    [
      'http://exam%70le.com/',
      'http://[2606:4700:4700:0::1111]/',
      'http://example.com:/',
      'http://example.com:080/',
    ],
  ],
  ['notation', ['http://\u212aelvin.com/', 'http://[::ffff:8.8.8.8]/', 'http://exampl\u0065\u0301.com/']],
])('%s: %j', (reason, spellings) => {
  for (const raw of spellings) {
    expect(() => parseTarget(raw), raw).toThrow(
      expect.objectContaining({ name: 'Error', code: 'invalid', reason }),
    );
  }
});

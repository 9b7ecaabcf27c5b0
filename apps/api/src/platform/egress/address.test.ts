import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { isPublicAddress } from './address';
import { forbiddenV4, forbiddenV6 } from './hostile-urls';

test.each([...forbiddenV4, ...forbiddenV6])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ...['1.1.1.1', '8.8.8.8', '93.184.216.34', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1'],
  ...[
    '126.255.255.255',
    '128.0.0.1',
    '169.253.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.0.1',
    '223.255.255.254',
  ],
  ...['2606:4700:4700::1111', '2a00:1450:4001::1', '2620:fe::fe', '2003::1', '2001:4860:4860::8888'],
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  '',
  'example.com',
  '0x7f.1',
  '127.1',
  '1',
  '8.8.8',
  '08.8.8.8',
  '[::1]',
  'fe80::1%eth0',
  '2003::1%1',
  '8.8.8.8 ',
])('"%s" is no plain address', (text) => {
  expect(isPublicAddress(text)).toBe(false);
});

test.each([
  ...[
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
  ],
  ...['192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'],
])('nothing in %s is public, in no IPv6 wrapping either', (cidr) => {
  const [base, bits] = ipaddr.IPv4.parseCIDR(cidr);
  const start = base.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** (32 - bits) - 1 }), (offset) => {
      const bytes = [24, 16, 8, 0].map((shift) => Math.floor((start + offset) / 2 ** shift) % 256);
      const plain = bytes.join('.');
      expect(isPublicAddress(plain)).toBe(false);
      const pairs = ipaddr.IPv4.parse(plain)
        .toIPv4MappedAddress()
        .toNormalizedString()
        .split(':')
        .slice(-2)
        .join(':');
      for (const wrapped of [`::ffff:${pairs}`, `::${pairs}`, `64:ff9b::${pairs}`, `2002:${pairs}::1`]) {
        expect(isPublicAddress(wrapped), wrapped).toBe(false);
      }
    }),
  );
});

test('only global unicast is public among IPv6', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const parsed = ipaddr.parse(address);
      const leading = Number(parsed.toByteArray()[0]);
      if (isPublicAddress(address)) expect(leading >> 5).toBe(0b001);
    }),
  );
});

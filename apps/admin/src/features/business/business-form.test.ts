import { expect, test } from 'vitest';
import { emptyBusiness, isWebsite, toProfile, toValues, withScheme } from './business-form';

test('blank fields become unknown and come back blank', () => {
  const profile = toProfile({ ...emptyBusiness('Europe/Lisbon'), name: ' Harbour House ', phone: '  ' });
  expect(profile).toMatchObject({ name: 'Harbour House', phone: null, description: null });
  expect(toValues(profile).phone).toBe('');
});

test('a bare host gets the secure scheme', () => {
  expect(withScheme('harbour.example')).toBe('https://harbour.example');
  expect(withScheme('http://harbour.example')).toBe('http://harbour.example');
  expect(withScheme('  ')).toBe('');
});

test.each([
  ['harbour.example', true],
  ['https://harbour.example/rooms', true],
  ['javascript:alert(1)', false],
  ['harbour', false],
  ['https://', false],
])('%s is a website: %s', (website, expected) => {
  expect(isWebsite(website)).toBe(expected);
});

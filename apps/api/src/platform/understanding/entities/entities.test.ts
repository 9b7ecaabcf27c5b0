import { expect, test } from 'vitest';
import { findEntities } from './find-entities';

test.each([
  ['a flat under 300k please', 'money', { amount: 300_000, currency: null }],
  ['it cost €1,250.50 in total', 'money', { amount: 1250.5, currency: 'EUR' }],
  ['1.250,50 Euro', 'money', { amount: 1250.5, currency: 'EUR' }],
  ['2 bhk below 90 lakh', 'money', { amount: 9_000_000, currency: null }],
  ['1.2 million dollars', 'money', { amount: 1_200_000, currency: 'USD' }],
  ['£2m house', 'money', { amount: 2_000_000, currency: 'GBP' }],
  ['arriving 12 May 2026', 'date', { date: '2026-05-12' }],
  ['on May 3rd', 'date', { date: '--05-03' }],
  ['am 12.05.2026', 'date', { date: '2026-05-12' }],
  ['2026-05-12 works', 'date', { date: '2026-05-12' }],
  ['from 12/31', 'date', { date: '--12-31' }],
  ['see you tomorrow', 'date', { in: 1 }],
  ['next Friday?', 'date', { weekday: 5, next: true }],
  ['in two weeks', 'date', { in: 14 }],
  ['übermorgen', 'date', { in: 2 }],
  ['at 7pm', 'time', '19:00'],
  ['at 7:30 pm', 'time', '19:30'],
  ['um 18 Uhr', 'time', '18:00'],
  ['à 18h30', 'time', '18:30'],
  ['12 am', 'time', '00:00'],
  ['a table for four people', 'people', 4],
  ['2 adults', 'people', 2],
  ['für drei Nächte', 'nights', 3],
  ['20% off', 'percent', 20],
  ['order #A-1234 is late', 'order', 'A-1234'],
  ['my booking number is 55120', 'order', '55120'],
  ['write to Anna.Bell@example.co.uk.', 'email', 'anna.bell@example.co.uk'],
  ['see https://example.com/a?b=1.', 'url', 'https://example.com/a?b=1'],
  ['call +44 20 7946 0018 now', 'phone', '+442079460018'],
  ['size 42', 'number', 42],
])('“%s” names a %s', (text, kind, value) => {
  const entity = findEntities(text).find((one) => one.kind === kind);
  expect(entity?.value).toEqual(value);
  expect(text.slice(entity?.start, entity?.end)).toBe(entity?.text);
});

test('several are found in their order, none twice', () => {
  const found = findEntities('2 adults, 3 nights from 4 May at 15:00 for €400, mail a@b.de');
  expect(found.map(({ kind }) => kind)).toEqual(['people', 'nights', 'date', 'time', 'money', 'email']);
});

test('words alone name nothing', () => {
  expect(findEntities('may I come in, one moment please')).toEqual([]);
});

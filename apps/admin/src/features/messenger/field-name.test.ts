import { expect, test } from 'vitest';
import { fieldName } from './field-name';

test.each([
  ['Room number', [], 'room_number'],
  ['Ihre Größe?', [], 'ihre_gro_e'],
  ['São Paulo', [], 'sao_paulo'],
  ['2nd guest', [], 'nd_guest'],
  ['部屋', [], 'field'],
  ['Name', ['name', 'name_2'], 'name_3'],
])('%s is kept as %s', (label, taken, name) => {
  expect(fieldName(label, taken)).toBe(name);
  expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
});

test('a long label still makes a name of allowed length', () => {
  expect(fieldName('a'.repeat(80), ['a'.repeat(36)])).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
});

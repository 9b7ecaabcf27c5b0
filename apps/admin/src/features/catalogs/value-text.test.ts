import { expect, test } from 'vitest';
import type { Attribute, ItemValue } from '../../api/contract';
import { blankAttribute } from './attribute-draft';
import { valueText } from './value-text';

const reader = { locale: 'en-GB', yes: 'Yes', no: 'No' };
const price = { ...blankAttribute('number'), currency: 'EUR' } as Attribute;
const area = { ...blankAttribute('number'), unit: 'sq m' } as Attribute;

test.each<[Attribute, ItemValue | undefined, string]>([
  [price, 1250, '€1,250'],
  [price, 12.5, '€12.50'],
  [area, 80.25, '80.25 sq m'],
  [blankAttribute('boolean'), false, 'No'],
  [blankAttribute('set'), ['Pool', 'Gym'], 'Pool, Gym'],
  [blankAttribute('place'), { name: 'Hebbal', city: 'Bengaluru' }, 'Hebbal, Bengaluru'],
  [blankAttribute('place'), { name: 'Porto', city: 'Porto' }, 'Porto'],
  [blankAttribute('stock'), { left: 4, at: '2026-11-20T13:00:00Z' }, '4'],
  [blankAttribute('date'), '2027-03-31', '31 Mar 2027'],
  [blankAttribute('text'), undefined, ''],
])('%o has the value %j, which reads %s', (attribute, value, text) => {
  expect(valueText(attribute, value, reader)).toBe(text);
});

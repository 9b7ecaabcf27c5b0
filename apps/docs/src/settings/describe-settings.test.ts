import { expect, test } from 'vitest';
import { codeMarks } from './code-marks';
import { describeSettings } from './describe-settings';

test('a setting without a description does not build', () => {
  expect(() => describeSettings({ PORT: { type: 'integer' } })).toThrow('PORT has no description');
});

test('what a setting takes is said in words', () => {
  const description = 'x';
  const accepts = (schema: object) => describeSettings({ A: { description, ...schema } })[0]?.accepts;
  expect(accepts({ enum: ['web', 'all'] })).toBe('`web`, `all`');
  expect(accepts({ type: 'integer', minimum: 0, maximum: 5 })).toBe('a number from 0 to 5');
  expect(accepts({ type: 'integer', minimum: 1 })).toBe('a number from 1');
  expect(accepts({ type: 'string', format: 'uri' })).toBe('an address');
  expect(accepts({ type: 'string', minLength: 32 })).toBe('text, at least 32 characters');
});

test('a default is shown as it is written, zero too', () => {
  expect(describeSettings({ A: { description: 'x', default: 0 }, B: { description: 'y' } })).toEqual([
    { name: 'A', description: 'x', accepts: 'text', fallback: '0' },
    { name: 'B', description: 'y', accepts: 'text' },
  ]);
});

test('backticks mark code', () => {
  expect(codeMarks('see `A` and `B`')).toEqual([
    { text: 'see ', code: false },
    { text: 'A', code: true },
    { text: ' and ', code: false },
    { text: 'B', code: true },
  ]);
});

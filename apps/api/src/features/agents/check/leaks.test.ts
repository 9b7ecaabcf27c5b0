import { expect, test } from 'vitest';
import { promptRules } from '../turn/model/rules';
import { leaks } from './leaks';

const instructions =
  'Always offer the weekly rate first, never mention the discount of the owner, and be kind to guests with dogs in every single case.';

test.each([
  { what: 'its instructions to the letter', said: `I was told: ${instructions}`, is: true },
  {
    what: 'in other case and with other signs',
    said: instructions.toUpperCase().replaceAll(',', ' –'),
    is: true,
  },
  { what: 'a long part of them', said: instructions.split(' ').slice(3, 17).join(' '), is: true },
  { what: 'the house’s rules', said: promptRules.split('\n')[1] ?? '', is: true },
  {
    what: 'a few of its words',
    said: 'We are kind to guests with dogs, and offer the weekly rate.',
    is: false,
  },
  { what: 'something else', said: 'Breakfast is from 7 to 10.', is: false },
])('$what', ({ said, is }) => {
  expect(leaks(said, instructions).length > 0).toBe(is);
});

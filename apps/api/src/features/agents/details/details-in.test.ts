import { expect, test } from 'vitest';
import { detailsIn } from './details-in';

test.each([
  { said: 'mara@example.com', is: { email: 'mara@example.com' } },
  {
    said: 'My name is Mara Lind, you reach me under +49 170 1234567.',
    is: { name: 'Mara Lind', phone: '+491701234567' },
  },
  { said: 'Ich heiße Jörg. joerg@example.de', is: { name: 'Jörg', email: 'joerg@example.de' } },
  { said: 'my name is not important', is: {} },
  { said: 'No, thank you.', is: {} },
])('$said', ({ said, is }) => {
  expect(detailsIn([said])).toEqual(is);
});

test('of several, the last counts', () => {
  expect(detailsIn(['a@example.com', 'Sorry, b@example.com'])).toEqual({ email: 'b@example.com' });
});

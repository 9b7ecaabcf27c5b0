import { expect, test } from 'vitest';
import { emptyBusiness } from '../business/business-form';
import { toRegistration } from './registration';

test('what was left blank is not sent at all', () => {
  const you = { name: ' Ana ', email: ' ana@example.com', password: ' kept as typed ', occupation: '' };
  const business = { ...emptyBusiness('Europe/Lisbon'), name: 'Harbour House', website: 'harbour.example' };
  expect(toRegistration(you, business)).toEqual({
    name: 'Ana',
    email: 'ana@example.com',
    password: ' kept as typed ',
    business: { name: 'Harbour House', timeZone: 'Europe/Lisbon', website: 'https://harbour.example' },
  });
});

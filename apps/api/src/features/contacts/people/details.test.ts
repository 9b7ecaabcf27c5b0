import type { ContactView } from '@parley/shared/live';
import type { Field } from '@parley/shared/message';
import { describe, expect, test } from 'vitest';
import { checkDetails, type Details } from './details';

const nobody: ContactView = {
  id: 'con_1',
  identified: false,
  name: null,
  email: null,
  phone: null,
  fields: {},
};
const field = (name: string, type: Field['type'], required = false): Field => ({
  name,
  label: name,
  type,
  required,
  ...(type === 'choice' && { options: ['Staying', 'Planning'] }),
});
const asked = [
  field('name', 'text', true),
  field('email', 'email'),
  field('room_number', 'text'),
  field('guest_type', 'choice'),
  field('arrival', 'date'),
  field('guests', 'number'),
  field('company_phone', 'phone'),
  field('wishes', 'long-text'),
];
const check = (given: Details, before: ContactView = { ...nobody, name: 'Ada' }) =>
  checkDetails({ asked, before, given });

describe('details', () => {
  test('are kept in one form', () => {
    const given = {
      name: '  Ada Pereira ',
      email: 'Ada@Example.test',
      phone: '+351 912-345-678',
      fields: {
        room_number: '12',
        guest_type: 'Staying',
        arrival: '2030-05-01',
        guests: '2',
        wishes: 'Late\ncheckout',
      },
    };
    expect(check(given)).toEqual({
      problems: null,
      details: { ...given, name: 'Ada Pereira', email: 'ada@example.test' },
    });
  });

  test('that are left out stay, empty ones go', () => {
    const before = {
      ...nobody,
      name: 'Ada',
      email: 'a@b.test',
      fields: { room_number: '12', wishes: 'Quiet' },
    };
    expect(check({ email: '', fields: { wishes: ' ' } }, before).details).toMatchObject({
      name: 'Ada',
      email: null,
      fields: { room_number: '12' },
    });
  });

  test.each<[Details, string]>([
    [{ email: 'not an address' }, 'email'],
    [{ email: 'a@b' }, 'email'],
    [{ phone: 'call me' }, 'phone'],
    [{ name: 'A\u0000da' }, 'name'],
    [{ name: '\ud800' }, 'name'],
    [{ name: '' }, 'name'],
    [{ fields: { guest_type: 'Burglar' } }, 'guest_type'],
    [{ fields: { arrival: '2030-02-30' } }, 'arrival'],
    [{ fields: { arrival: 'tomorrow' } }, 'arrival'],
    [{ fields: { guests: 'two' } }, 'guests'],
    [{ fields: { company_phone: 'x' } }, 'company_phone'],
    [{ fields: { room_number: 'a\nb' } }, 'room_number'],
    [{ fields: { is_admin: 'true' } }, 'is_admin'],
    [{ fields: { name: 'Eve' } }, 'name'],
    [{ fields: { constructor: 'x' } }, 'constructor'],
  ])('%j are told what is wrong', (given, name) => {
    expect(Object.keys(check(given).problems ?? {})).toEqual([name]);
  });

  test('without what is needed are not enough', () => {
    expect(check({ email: 'a@b.test' }, nobody).problems).toEqual({ name: 'is needed' });
  });

  test('do not change what the business vouches for', () => {
    const proven = { ...nobody, identified: true, name: 'Ada', email: 'ada@example.test' };
    const { details } = check({ name: 'Eve', email: 'eve@example.test', phone: '912345678' }, proven);
    expect(details).toMatchObject({ name: 'Ada', email: 'ada@example.test', phone: '912345678' });
  });
});

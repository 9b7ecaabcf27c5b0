import { expect } from 'vitest';
import { anEmail, nobody, password } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { ipHeader } from '../../../platform/auth';
import { withIdentity } from '../../../platform/db';
import { createVerifiedPerson } from './create-person';
import { listSessions } from './sessions';
import { signIn } from './sign-in';

test('a session remembers the address the edge found, not the one the caller says', async ({ world }) => {
  const headers = new Headers({ [ipHeader]: '203.0.113.7' });
  const caller = { ...nobody(world), http: { headers, ip: '198.51.100.4', setCookies: [] } };
  const newcomer = { name: 'Ada', email: anEmail(), password };
  const person = await withIdentity(caller, (tx) => createVerifiedPerson(tx, caller, newcomer));
  await signIn(caller, newcomer);
  const actor = { kind: 'person', ...person, sessionId: '', isOperator: false } as const;
  const { items } = await listSessions({ ...caller, actor });
  expect(items.map(({ ipAddress }) => ipAddress)).toEqual(['198.51.100.4']);
});

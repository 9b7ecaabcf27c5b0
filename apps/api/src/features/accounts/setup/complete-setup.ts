import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { enterTenant, type Tx, withIdentity } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { record } from '../audit/record';
import { insertMember } from '../members/store';
import { checkPassword } from '../people/check-password';
import { createVerifiedPerson } from '../people/create-person';
import { signIn } from '../people/sign-in';
import { findPersonByEmail, makeOperator } from '../people/store';
import { SetupClosed } from './errors';
import type { CompleteSetup } from './schemas';
import { listDemoTenants, useSetupLink } from './store';

/** One step makes the newcomer operator of the platform and owner of the demo workspaces. */
export async function completeSetup(ctx: Ctx, { token, name, email, password }: CompleteSetup) {
  await checkPassword(password, [name, email]);
  await withIdentity(ctx, async (tx) => {
    if (!(await useSetupLink(tx, hashToken(token), ctx.platform.clock.now()))) throw new SetupClosed();
    if (await findPersonByEmail(tx, email)) throw new Conflict('This address already has an account.');
    const person = await createVerifiedPerson(tx, ctx, { name, email, password });
    await makeOperator(tx, person.id);
    const actor = { kind: 'person', ...person, sessionId: '', isOperator: true } as const;
    await record(
      tx,
      { ...ctx, actor, tenantId: null },
      {
        action: 'platform.set-up',
        target: { kind: 'person', id: person.id, label: name },
      },
    );
    for (const tenant of await listDemoTenants(tx)) {
      await becomeOwner(tx, { ...ctx, actor, tenantId: tenant.id }, person);
    }
  });
  await signIn(ctx, { email, password });
  return { email };
}

async function becomeOwner(tx: Tx, ctx: Ctx & { tenantId: string }, person: { id: string; name: string }) {
  await enterTenant(tx, ctx.tenantId);
  const id = ctx.platform.newId('mbr');
  await insertMember(tx, { tenantId: ctx.tenantId, id, userId: person.id, role: 'owner' });
  await record(tx, ctx, { action: 'member.joined', target: { kind: 'member', id, label: person.name } });
}

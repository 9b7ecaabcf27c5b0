import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { existingAccountMail } from '../mail/letters';
import { postMail } from '../mail/post-mail';
import { createWorkspace } from '../workspace/create-workspace';
import { workspaceCreated } from '../workspace/events';
import { checkPassword } from './check-password';
import { createUnverifiedPerson } from './create-person';
import type { Register } from './schemas';
import { findPersonByEmail } from './store';

/** The answer is the same whether or not the address has an account; only its owner learns which, by mail. */
export async function register(ctx: Ctx, { business, ...person }: Register) {
  const { limits, publicUrl } = ctx.platform;
  await limits.consume('sign-up-ip', ctx.http?.ip ?? 'none');
  await limits.consume('mail-address', person.email);
  await checkPassword(person.password, [person.name, person.email, business.name]);

  await withIdentity(ctx, async (tx) => {
    if (await findPersonByEmail(tx, person.email)) {
      await postMail(tx, ctx, existingAccountMail({ to: person.email, url: `${publicUrl}/admin/sign-in` }));
      return;
    }
    const created = await createUnverifiedPerson(tx, ctx, person);
    await requestVerification(ctx, person.email);
    const actor = { kind: 'person', ...created, sessionId: '', isOperator: false } as const;
    const owner = { personId: created.id, profile: business };
    const tenantId = await createWorkspace(tx, { ...ctx, actor }, owner);
    await enqueue(tx, workspaceCreated, {}, { tenantId, key: 'created' });
  });
  return { email: person.email };
}

async function requestVerification(ctx: Ctx, email: string): Promise<void> {
  await ctx.platform.auth.api.sendVerificationEmail({ body: { email, callbackURL: '/admin/verified' } });
}

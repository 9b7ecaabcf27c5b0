import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { checkPassword } from '../people/check-password';
import { createVerifiedPerson } from '../people/create-person';
import { signIn } from '../people/sign-in';
import { findPersonByEmail } from '../people/store';
import { getOpenInvitation, joinWorkspace } from './join-workspace';
import type { AcceptAsNew } from './schemas';

/** The link came by mail to the address, which proves the address. */
export async function acceptAsNew(ctx: Ctx, { token, name, password }: AcceptAsNew) {
  await checkPassword(password, [name]);
  const email = await withIdentity(ctx, async (tx) => {
    const invitation = await getOpenInvitation(tx, ctx, token);
    if (await findPersonByEmail(tx, invitation.email)) {
      throw new Conflict('You already have an account. Sign in to accept the invitation.');
    }
    const person = await createVerifiedPerson(tx, ctx, { name, email: invitation.email, password });
    await joinWorkspace(tx, ctx, { tenantId: invitation.tenantId, invitationId: invitation.id, person });
    return invitation.email;
  });
  await signIn(ctx, { email, password });
  return { email };
}

import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { invitationMail } from '../mail/letters';
import { postMail } from '../mail/post-mail';
import { getTenant } from '../workspace/store';

type Letter = { tenantId: string; email: string; token: string };

export async function sendInvitation(tx: Tx, ctx: Ctx, { tenantId, email, token }: Letter): Promise<void> {
  const tenant = await getTenant(tx, tenantId);
  const invitedBy = ctx.actor.kind === 'person' ? ctx.actor.name : null;
  const url = `${ctx.platform.publicUrl}/admin/invitation?token=${token}`;
  await postMail(tx, ctx, invitationMail({ to: email, workspaceName: tenant.name, invitedBy, url }));
}

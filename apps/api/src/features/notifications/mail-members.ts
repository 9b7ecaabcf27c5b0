import { can, type Role } from '@parley/shared';
import type { Ctx } from '../../platform/ctx';
import type { Tx } from '../../platform/db';
import type { Letter } from '../../platform/mail';
import { listMembersIn, postMail } from '../accounts';
import { listUnmailed } from './store';

type MailMembers = {
  /** Whose it is; everybody who may answer, while it is null. */
  memberId: string | null;
  letter: Omit<Letter, 'to'>;
};

/** A mail to whoever may answer and has not wished for none, in the transaction that made it true. How many. */
export async function mailCallIn(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { memberId, letter }: MailMembers,
): Promise<number> {
  const unmailed = await listUnmailed(tx, ctx.tenantId);
  const members = (await listMembersIn(tx)).filter(
    ({ id, role }) => can(role as Role, 'conversations:write') && (memberId === null || id === memberId),
  );
  const told = members.filter(({ id }) => !unmailed.has(id));
  for (const { email } of told) await postMail(tx, ctx, { ...letter, to: email });
  return told.length;
}

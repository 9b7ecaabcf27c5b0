import { can, type Role } from '@parley/shared';
import type { Ctx } from '../../platform/ctx';
import type { Tx } from '../../platform/db';
import type { Letter } from '../../platform/mail';
import { listMembersIn, postMail } from '../accounts';
import type { Wishes } from './schemas';
import { listUnmailed } from './store';

type MailMembers = {
  /** Whose it is; everybody who may answer, while it is null. */
  memberId: string | null;
  letter: Omit<Letter, 'to'>;
  /** What whoever wants no such mail has wished off. */
  wish: keyof Wishes;
};

/** A mail to whoever may answer and has not wished for none, in the transaction that made it true. How many. */
export async function mailMembersIn(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { memberId, letter, wish }: MailMembers,
): Promise<number> {
  const unmailed = await listUnmailed(tx, ctx.tenantId, wish);
  const members = (await listMembersIn(tx)).filter(
    ({ id, role }) => can(role as Role, 'conversations:write') && (memberId === null || id === memberId),
  );
  const told = members.filter(({ id }) => !unmailed.has(id));
  for (const { email } of told) await postMail(tx, ctx, { ...letter, to: email });
  return told.length;
}

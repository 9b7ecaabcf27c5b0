import type { InboxConversation } from '@parley/shared/live-member';
import { authorize } from '../../../platform/authorize';
import type { Ctx, Workspace } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import type { Step } from '../messages/domain';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { toInboxConversation, toMessages } from '../messages/views';
import { lockConversation, updateConversation } from '../store/conversations';
import type { ConversationRow } from '../store/rows';

type Locked = { tx: Tx; row: ConversationRow; workspace: Workspace };
type Change = Parameters<typeof updateConversation>[2];

export type Decision = {
  step?: Step | null;
  /** Of the columns that no step is about. */
  change?: Change;
  /** Who is named by what is told. */
  name?: string | null;
  teamOnly?: boolean;
};

export type Changed = { conversation: InboxConversation };

/** The way of every deed of the team: lock, decide, write, tell. Nothing decided, nothing done. */
export async function changeConversation(
  ctx: Ctx,
  conversationId: string,
  decide: (locked: Locked) => Decision | null | Promise<Decision | null>,
): Promise<Changed> {
  const workspace = authorize(ctx, 'conversations:write');
  const { tenantId } = workspace;
  const key = { tenantId, id: conversationId };
  const inTenant = { ...ctx, tenantId };
  return withTenant(ctx, async (tx) => {
    const row = await lockConversation(tx, key);
    const decision = await decide({ tx, row, workspace });
    if (!decision) return { conversation: toInboxConversation(row) };
    const { step, change, name = null, teamOnly = false } = decision;
    if (change) await updateConversation(tx, key, change);
    const taken = await takeStep(tx, inTenant, { row, step: step ?? unchanged, name });
    const messages = await toMessages(tx, inTenant, taken.told);
    tell(tx, inTenant, { row: taken.row, messages, teamOnly });
    return { conversation: toInboxConversation(taken.row) };
  });
}

const unchanged: Step = { event: null, change: {} };

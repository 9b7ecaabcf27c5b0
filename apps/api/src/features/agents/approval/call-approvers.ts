import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { isTeamHere } from '../../../platform/live';
import type { Platform } from '../../../platform/platform';
import { readBusiness } from '../../accounts';
import { mailMembersIn } from '../../notifications';
import { patienceMs } from '../escalation/call-members';
import { actAs } from '../turn/turn-ctx';
import { draftLetter } from './draft-letter';
import { lookAtDraftAgain } from './jobs';
import { claimMail } from './store';

type OneConversation = { tenantId: string; conversationId: string };

/** As for a call: whoever is there sees the draft. Where nobody is, or nobody decides for a while, a mail goes out. */
export async function callApprovers(
  platform: Platform,
  { tenantId, conversationId }: OneConversation,
): Promise<void> {
  if (!isTeamHere(platform.live, tenantId)) return mailApprovers(platform, { tenantId, conversationId });
  const startAfter = new Date(platform.clock.now().getTime() + patienceMs);
  await withTenant(actAs(platform, tenantId, null), (tx) =>
    enqueue(tx, lookAtDraftAgain, { conversationId }, { tenantId, key: conversationId, startAfter }),
  );
}

/** Once while something waits in a conversation, however often the agent writes it anew. */
export async function mailApprovers(
  platform: Platform,
  { tenantId, conversationId }: OneConversation,
): Promise<void> {
  const ctx = actAs(platform, tenantId, null);
  const now = platform.clock.now();
  await withTenant(ctx, async (tx) => {
    const draft = await claimMail(tx, { tenantId, conversationId, now });
    if (!draft) return;
    const { name: workspaceName } = await readBusiness(tx);
    const url = `${platform.publicUrl}/admin/inbox?open=${conversationId}`;
    const letter = draftLetter({ draft, workspaceName, url, now });
    await mailMembersIn(tx, ctx, { memberId: draft.assigneeId, letter, wish: 'mailDrafts' });
  });
}

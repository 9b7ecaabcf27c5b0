import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { isTeamHere } from '../../../platform/live';
import type { Platform } from '../../../platform/platform';
import { readBusiness } from '../../accounts';
import { claimCallIn } from '../../conversations';
import { mailMembersIn } from '../../notifications';
import { actAs } from '../turn/turn-ctx';
import { callLetter } from './call-letter';
import { lookAgain } from './jobs';

type OneCall = { tenantId: string; conversationId: string };

/** How long whoever is there has to see it for themselves. */
export const patienceMs = 5 * 60_000;

/** Whoever is there was told already, live. Where nobody is, or nobody answers for a while, a mail goes out. */
export async function callMembers(platform: Platform, { tenantId, conversationId }: OneCall): Promise<void> {
  if (!isTeamHere(platform.live, tenantId)) return mailMembers(platform, { tenantId, conversationId });
  const startAfter = new Date(platform.clock.now().getTime() + patienceMs);
  await withTenant(actAs(platform, tenantId, null), (tx) =>
    enqueue(tx, lookAgain, { conversationId }, { tenantId, key: conversationId, startAfter }),
  );
}

/** Once for each time somebody is called, and only while nobody has answered. */
export async function mailMembers(platform: Platform, { tenantId, conversationId }: OneCall): Promise<void> {
  const ctx = actAs(platform, tenantId, null);
  await withTenant(ctx, async (tx) => {
    const call = await claimCallIn(tx, ctx, { conversationId });
    if (!call) return;
    const { name: workspaceName } = await readBusiness(tx);
    const url = `${platform.publicUrl}/admin/inbox?open=${conversationId}`;
    const letter = callLetter({ call, workspaceName, url });
    await mailMembersIn(tx, ctx, { memberId: call.assigneeId, letter, wish: 'mailCalls' });
  });
}

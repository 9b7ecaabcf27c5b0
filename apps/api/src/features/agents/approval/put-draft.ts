import { afterCommit, type Tx } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { rooms } from '../../../platform/live';
import type { Reply, TenantCtx, Turn } from '../turn/types';
import { draftWaits } from './jobs';
import { insertDraft } from './store';

type Putting = { turn: Turn; reply: Reply; as: 'approval' | 'suggestion' };

const hourMs = 3_600_000;

/** Kept for a person to decide on; the one before it, of the same conversation, is no longer of use. */
export async function putDraft(tx: Tx, ctx: TenantCtx, { turn, reply, as }: Putting): Promise<void> {
  const { scene, chosen, asked, team } = turn;
  const now = ctx.platform.clock.now();
  const { conversationId } = scene;
  const { tenantId } = ctx;
  const id = ctx.platform.newId('drf');
  const mailedAt = await insertDraft(tx, {
    tenantId,
    id,
    conversationId,
    turnId: turn.id,
    kind: as,
    agentId: chosen.agent.id,
    agentName: chosen.agent.name,
    body: reply.body,
    text: reply.text,
    forSeq: asked.at(-1)?.seq ?? 0,
    expiresAt: new Date(now.getTime() + team.settings.draftHours * hourMs),
    createdAt: now,
  });
  if (as === 'approval' && !mailedAt)
    await enqueue(tx, draftWaits, { conversationId }, { tenantId, key: conversationId });
  const frame = { t: 'drafts', conversationId } as const;
  afterCommit(tx, () => ctx.platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]));
}

import { insertDraft } from '../src/features/agents/approval/store';
import { labelMessage } from '../src/features/agents/training/manage-examples';
import { insertTurn } from '../src/features/agents/turn/store';
import type { Outcome } from '../src/features/agents/turn/types';
import { sayForAgentIn } from '../src/features/conversations';
import { removeConversation } from '../src/features/conversations/removal/remove-conversation';
import { withTenant } from '../src/platform/db';
import type { MemberCtx } from './factories';

type Given = {
  conversationId: string;
  outcome?: Outcome;
  agentId?: string;
  agentVersion?: number;
  trialId?: string;
  tookMs?: number;
  credits?: number;
  replySeq?: number;
};

/** A turn as if it had been taken. */
export async function aTurn(ctx: MemberCtx, { outcome = 'answered', ...given }: Given): Promise<string> {
  const id = ctx.platform.newId('trn');
  const blank = { provider: 'house', model: '', intent: 'general', sentiment: 0, frustration: 0 };
  await withTenant(ctx, (tx) =>
    insertTurn(tx, {
      ...{
        tenantId: ctx.tenantId,
        id,
        fromSeq: 1,
        toSeq: 1,
        confidence: 0.9,
        abstains: false,
        tookMs: 10,
        outcome,
      },
      ...blank,
      ...{ agentId: null, agentVersion: null, trialId: null, replySeq: null, credits: 0 },
      trace: { steps: [], models: [], evidence: [] },
      createdAt: ctx.platform.clock.now(),
      ...given,
    }),
  );
  return id;
}

type Said = { conversationId: string; agentId: string; text: string };

/** What an agent says, in a turn of its own; its number in the conversation. */
export async function aReply(ctx: MemberCtx, { conversationId, agentId, text }: Said): Promise<number> {
  const turnId = await aTurn(ctx, { conversationId, agentId });
  const agent = { id: agentId, name: 'Ada' };
  const body = { kind: 'text', text } as const;
  const { seq } = await withTenant(ctx, async (tx) => {
    await tx.conversation.update({
      where: { tenantId_id: { tenantId: ctx.tenantId, id: conversationId } },
      data: { answeredBy: 'agents' },
    });
    return sayForAgentIn(tx, ctx, { conversationId, agent, turnId, body });
  });
  return seq;
}

/** A draft as if an agent had made it. */
export async function aDraft(
  ctx: MemberCtx,
  { conversationId, turnId = ctx.platform.newId('trn') }: { conversationId: string; turnId?: string },
): Promise<string> {
  const id = ctx.platform.newId('drf');
  const createdAt = ctx.platform.clock.now();
  const text = 'Breakfast is from 7 to 10.';
  await withTenant(ctx, (tx) =>
    insertDraft(tx, {
      ...{ tenantId: ctx.tenantId, id, conversationId, turnId, kind: 'approval' },
      ...{
        agentId: ctx.platform.newId('agt'),
        agentName: 'Ada',
        body: { kind: 'text', text },
        text,
        forSeq: 1,
      },
      expiresAt: new Date(createdAt.getTime() + 3_600_000),
      createdAt,
    }),
  );
  return id;
}

/** Somebody says what its first message was about. */
export const anExample = (ctx: MemberCtx, { conversationId }: { conversationId: string }) =>
  labelMessage(ctx, { conversationId, seq: 1, label: 'meals' });

/** For good, as its visitor wishes. */
export const forget = (ctx: MemberCtx, { conversationId }: { conversationId: string }) =>
  removeConversation(ctx, { conversationId });

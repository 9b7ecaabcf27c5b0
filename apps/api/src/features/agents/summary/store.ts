import type { Tx } from '../../../platform/db';

type Key = { tenantId: string; conversationId: string };

/** Which agent spoke here last, and which of its words were no answer. */
export async function findTurnsOf(tx: Tx, { tenantId, conversationId }: Key) {
  const turns = await tx.turn.findMany({
    where: { tenantId, conversationId },
    select: { agentId: true, outcome: true, replySeq: true },
    orderBy: { createdAt: 'desc' },
    take: 300,
  });
  const none = turns.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'drafted');
  return {
    agentId: turns[0]?.agentId ?? null,
    unanswered: new Set(none.flatMap(({ replySeq }) => replySeq ?? [])),
  };
}

import type { Message, TeamBody } from '@parley/shared/message';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askIn, type Question, type Tx, withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { conversationEscalated } from '../events';
import { checkBody } from '../messages/check-body';
import { escalate, type Step } from '../messages/domain';
import { sayAtOnce } from '../messages/say';
import { teamAuthor } from '../messages/speaker';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { toMessages } from '../messages/views';
import { sayAsAgent } from '../store/append';
import { lockConversation, stateOnceLocked, updateConversation } from '../store/conversations';
import { awayMessage } from '../visitor/away';
import { releaseIn } from './release-in';
import { settlementOf } from './store';

export type HandOver = { reason: string; queue: string | null; priority: string };

export type EndAnswer = {
  conversationId: string;
  /** Of the lease under which it was worked out. */
  token: string;
  /** The contact’s last word that it answers. */
  upToSeq: number;
  /** Names the answer for good: said twice, it is said once. */
  turnId: string;
  /** Null says nothing. */
  body: TeamBody | null;
  /** A person is to go on. */
  handOver: HandOver | null;
  /** It is the team’s from now on, and nobody is called. */
  release?: boolean;
  /** Kept of it, whatever it comes to: in the message that settles it. */
  record?: readonly Question<boolean>[];
};

export type Ended = {
  /** Null when nothing was to be said, or a person had taken the conversation meanwhile. */
  message: Message | null;
  overtaken: boolean;
  /** When the next answer is due: somebody went on writing. */
  next: Date | null;
};

/** Another node is at this answer by now: what this one has worked out is void. */
export class AnswerLost extends Error {
  constructor(conversationId: string) {
    super(`The answer in ${conversationId} is another node’s by now.`);
  }
}

/** What a turn came to: said, recorded, and settled, in one transaction; what hangs on how it ended, by `also`. */
export async function endAnswer(
  ctx: Ctx,
  end: EndAnswer,
  also: (tx: Tx, ended: Ended) => Promise<void> = async () => undefined,
): Promise<Ended> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const { conversationId, token, upToSeq, record = [] } = end;
  const now = ctx.platform.clock.now();
  const away = end.release ? await awayMessage(ctx) : null;
  return withTenant(ctx, async (tx) => {
    const [row, settled] = await askIn(
      tx,
      stateOnceLocked({ tenantId, id: conversationId }),
      settlementOf({ tenantId, conversationId, token, upToSeq, now }),
      ...record,
    );
    if (!settled) throw new AnswerLost(conversationId);
    const overtaken = row.answeredBy !== 'agents' || row.status === 'closed';
    const message = overtaken || !end.body ? null : await sayIt(tx, inTenant, { ...end, body: end.body });
    if (!overtaken && end.handOver) await callPerson(tx, inTenant, { id: conversationId, ...end.handOver });
    if (!overtaken && end.release) await releaseIn(tx, ctx, { conversationId, away });
    const goesOn = !overtaken && !end.handOver && !end.release;
    const ended = { message, overtaken, next: goesOn ? settled.dueAt : null };
    await also(tx, ended);
    return ended;
  });
}

type TenantCtx = Ctx & { tenantId: string };

async function sayIt(
  tx: Tx,
  ctx: TenantCtx,
  { conversationId, turnId, body }: EndAnswer & { body: TeamBody },
) {
  const checked = await checkBody(tx, { ctx, conversationId, body, owns: () => true });
  const line = { conversationId, clientId: turnId, author: teamAuthor(ctx), checked };
  return (await sayAtOnce(tx, ctx, { ...line, store: sayAsAgent }))?.message ?? null;
}

/** Whoever waits for a person waits from now on. */
export async function callPerson(
  tx: Tx,
  ctx: TenantCtx,
  { id, reason, queue, priority }: HandOver & { id: string },
) {
  const key = { tenantId: ctx.tenantId, id };
  const now = ctx.platform.clock.now();
  await enqueue(tx, conversationEscalated, { conversationId: id }, { tenantId: ctx.tenantId, key: id });
  await updateConversation(tx, key, {
    escalationReason: reason,
    queue,
    priority,
    waitingSince: now,
    teamUnread: 1,
  });
  const row = await lockConversation(tx, key);
  const step: Step = escalate(row, now) ?? { event: null, change: { answeredBy: 'people' } };
  const name = ctx.actor.kind === 'system' ? null : teamAuthor(ctx).name;
  const taken = await takeStep(tx, ctx, { row, step, name });
  tell(tx, ctx, { row: taken.row, messages: await toMessages(tx, ctx, taken.told) });
}

import type { RequestFrame, Results } from '@parley/shared/live';
import type { AnsweredBy } from '@parley/shared/live-member';
import type { VisitorBody } from '@parley/shared/message';
import { authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Forbidden } from '../../../platform/errors';
import { whoAnswers } from '../answering/policy';
import { checkBody, checkPlainBody } from '../messages/check-body';
import { beforeReceiving, begunAnew } from '../messages/domain';
import { say, sayAlone } from '../messages/say';
import { sayAsContact, sayAsContactAlone } from '../store/append';
import type { ConversationRow } from '../store/rows';
import { own } from './own-conversation';

type ReceiveMessage = Omit<Extract<RequestFrame, { t: 'message-send' }>, 't' | 'id'>;

/** A visitor's word: stored once however often it comes, and acknowledged when it is stored. */
export async function receiveMessage(ctx: Ctx, input: ReceiveMessage): Promise<Results['message-send']> {
  const visitor = authorizeVisitorDeed(ctx);
  const inTenant = { ...ctx, tenantId: visitor.tenantId };
  const spoken =
    (await receiveAlone(inTenant, input)) ?? (await withTenant(ctx, (tx) => receiveIn(tx, inTenant, input)));
  return { message: spoken.message };
}

type Word = { conversationId: string; clientId: string; body: VisitorBody };

/** Nearly every message: words, for a conversation that is awake. */
async function receiveAlone(ctx: Ctx & { tenantId: string }, { body, ...place }: Word) {
  const checked = checkPlainBody(body);
  const author = { kind: 'contact', id: authorizeVisitorDeed(ctx).contactId } as const;
  const offer = ctx.platform.turns.offer({ tenantId: ctx.tenantId, id: place.conversationId });
  return checked && sayAlone(ctx, { ...place, author, checked, offer, store: sayAsContactAlone });
}

/** For a transaction that is open already. */
export async function receiveIn(tx: Tx, ctx: Ctx & { tenantId: string }, word: Word) {
  const { contactId } = authorizeVisitorDeed(ctx);
  const { conversationId, clientId, body } = word;
  const checked = await checkBody(tx, {
    ctx,
    conversationId,
    body,
    owns: (file) => file.contactId === contactId,
  });
  const author = { kind: 'contact', id: contactId } as const;
  const offer = ctx.platform.turns.offer({ tenantId: ctx.tenantId, id: conversationId });
  const answeredBy = await whoAnswers(tx, ctx.tenantId);
  const before = (row: ConversationRow) => mayReceive(own(row, contactId), answeredBy);
  return say(tx, ctx, { conversationId, clientId, author, checked, offer, store: sayAsContact, before });
}

/** Whatever is begun anew is answered as a new one is. */
function mayReceive(row: ConversationRow, answeredBy: AnsweredBy) {
  if (row.contactBlocked) throw new Forbidden('You cannot write here any more.');
  const step = beforeReceiving(row);
  if (!step || row.status !== 'closed') return step;
  const anew = answeredBy === 'agents' ? begunAnew(row) : {};
  return { ...step, change: { ...step.change, ...anew, answeredBy } };
}

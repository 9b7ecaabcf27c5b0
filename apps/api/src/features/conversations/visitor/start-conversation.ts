import type { RequestFrame, Results } from '@parley/shared/live';
import { authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { keepContact, keepVisit } from '../../contacts';
import { whoAnswers } from '../answering/policy';
import { tell } from '../messages/tell';
import { toConversationView } from '../messages/views';
import { findStarted, getConversation, insertConversation } from '../store/conversations';
import { awayMessage, sayAway } from './away';
import { getOwn } from './own-conversation';
import { receiveIn } from './receive-message';

type StartConversation = Omit<Extract<RequestFrame, { t: 'conversation-start' }>, 't' | 'id'>;

/** Asked again after a cut it is the same conversation, and its first message the same message. */
export async function startConversation(
  ctx: Ctx,
  input: StartConversation,
): Promise<Results['conversation-start']> {
  const visitor = authorizeVisitorDeed(ctx);
  const inTenant = { ...ctx, tenantId: visitor.tenantId };
  const away = input.message ? await awayMessage(ctx) : null;
  return withTenant(ctx, async (tx) => {
    await keepContact(tx, inTenant);
    if (input.page) await keepVisit(tx, inTenant, input.page);
    const id = await open(tx, inTenant, input);
    if (!input.message)
      return { conversation: toConversationView(await getOwn(tx, visitor, id)), message: null };
    const { message, row, fresh } = await receiveIn(tx, inTenant, { conversationId: id, ...input.message });
    const now =
      fresh && away && row.answeredBy === 'people' ? await sayAway(tx, inTenant, { row, text: away }) : row;
    return { conversation: toConversationView(now), message };
  });
}

async function open(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { clientId, message, page }: StartConversation,
): Promise<string> {
  const { tenantId, contactId } = authorizeVisitorDeed(ctx);
  const now = ctx.platform.clock.now();
  const id = ctx.platform.newId('cnv');
  const started = { tenantId, contactId, clientId };
  const answeredBy = await whoAnswers(tx, tenantId);
  const opened = {
    ...started,
    id,
    answeredBy,
    ...(page && { page }),
    tags: [],
    lastMessageAt: now,
    createdAt: now,
  };
  if (!(await insertConversation(tx, opened))) return (await findStarted(tx, started)) ?? id;
  const row = await getConversation(tx, { tenantId, id });
  if (!message) tell(tx, ctx, { row });
  return id;
}

import type { HintFrame, ReplyFrame, RequestFrame, Results } from '@parley/shared/live';
import { giveDetails, trackEvent, visitPage } from '../../features/contacts';
import {
  closeOwnConversation,
  listOwnConversations,
  markReadByContact,
  rateConversation,
  readHistory,
  receiveMessage,
  showContactTyping,
  startConversation,
} from '../../features/conversations';
import { authorizeVisitor } from '../../platform/authorize';
import type { Ctx } from '../../platform/ctx';
import { problemIn, refusalOf } from './refusals';

type Frames = { [Frame in RequestFrame as Frame['t']]: Frame };
type Deeds = { [Kind in keyof Frames]: (ctx: Ctx, frame: Frames[Kind]) => Promise<Results[Kind]> };
type Deed = (ctx: Ctx, frame: RequestFrame) => Promise<Results[keyof Results]>;

/** What each request comes to. A frame that is not here does not compile. */
const deeds: Deeds = {
  'conversation-start': (ctx, { t: _, id: __, ...input }) => startConversation(ctx, input),
  'message-send': (ctx, { t: _, id: __, ...input }) => receiveMessage(ctx, input),
  'history-read': (ctx, { t: _, id: __, ...input }) => readHistory(ctx, input),
  'conversations-list': (ctx, { cursor }) => listOwnConversations(ctx, { cursor }),
  'conversation-rate': (ctx, { t: _, id: __, ...input }) => rateConversation(ctx, input),
  'conversation-close': (ctx, { conversationId }) => closeOwnConversation(ctx, { conversationId }),
  'details-give': async (ctx, { details }) => ({ contact: await giveDetails(ctx, details) }),
};

type Hints = { [Hint in HintFrame as Hint['t']]: (ctx: Ctx, frame: Hint) => Promise<void> };
type Take = (ctx: Ctx, frame: HintFrame) => Promise<void>;

const hints: Hints = {
  'typing-set': (ctx, { conversationId, on }) => showContactTyping(ctx, { conversationId, on }),
  'read-mark': (ctx, { conversationId, seq }) => markReadByContact(ctx, { conversationId, seq }),
  'page-visit': (ctx, { page }) => visitPage(ctx, page),
  'event-track': (ctx, { event }) => trackEvent(ctx, event),
  ping: async () => undefined,
};

/** Does what is asked, within what one visitor may ask, and says how it went: it never throws. */
export async function answer(ctx: Ctx, frame: RequestFrame): Promise<ReplyFrame> {
  try {
    await countMessage(ctx, frame);
    const result = await (deeds[frame.t] as Deed)(ctx, frame);
    return { t: 'done', id: frame.id, result };
  } catch (error) {
    return { t: 'refused', id: frame.id, ...refusalOf(error, failingOf(ctx, frame.t)) };
  }
}

/** Whoever said it is not told how it went. */
export async function takeHint(ctx: Ctx, frame: HintFrame): Promise<void> {
  try {
    await (hints[frame.t] as Take)(ctx, frame);
  } catch (error) {
    problemIn(error, failingOf(ctx, frame.t));
  }
}

async function countMessage(ctx: Ctx, frame: RequestFrame): Promise<void> {
  const isMessage = frame.t === 'message-send' || (frame.t === 'conversation-start' && frame.message);
  const { tenantId, contactId } = authorizeVisitor(ctx);
  await ctx.platform.limits.consume(
    isMessage ? 'visitor-messages' : 'visitor-requests',
    `${tenantId} ${contactId}`,
  );
}

const failingOf = ({ requestId, platform }: Ctx, route: string) => ({ requestId, route, log: platform.log });

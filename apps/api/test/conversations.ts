import type { ServerFrame } from '@parley/shared/live';
import type { MemberServerFrame } from '@parley/shared/live-member';
import type { VisitorBody } from '@parley/shared/message';
import { onTestFinished } from 'vitest';
import type { VisitorCtx } from '../src/features/contacts/visitors/pass';
import { receiveMessage } from '../src/features/conversations/visitor/receive-message';
import { startConversation } from '../src/features/conversations/visitor/start-conversation';
import type { Ctx } from '../src/platform/ctx';
import { randomLetters } from '../src/platform/ids';
import type { Platform } from '../src/platform/platform';
import type { MemberCtx } from './factories';
import { aVisitor } from './visitors';

export const aClientId = () => randomLetters(20);

/** What a visitor sends, as if typed just now. */
export function aMessage(conversationId: string, overrides: { clientId?: string; body?: VisitorBody } = {}) {
  const body: VisitorBody = { kind: 'text', text: 'Is breakfast included?' };
  return { conversationId, clientId: aClientId(), body, ...overrides };
}

type Started = { visitor: VisitorCtx; conversationId: string };

/** A conversation that its visitor began, and so many messages in it. */
export async function aConversation(
  owner: MemberCtx,
  given: { visitor?: VisitorCtx; messages?: number } = {},
): Promise<Started> {
  const visitor = given.visitor ?? (await aVisitor(owner));
  const { conversation } = await startConversation(visitor, { clientId: aClientId() });
  for (let count = 0; count < (given.messages ?? 1); count += 1) {
    await receiveMessage(visitor, aMessage(conversation.id));
  }
  return { visitor, conversationId: conversation.id };
}

type Frame = ServerFrame | MemberServerFrame;

/** What is told in a room from now on. */
export async function hear({ platform, tenantId }: Hearing, room: string) {
  const frames: Frame[] = [];
  const leave = await platform.live.join(tenantId, [room], {
    send: ({ text }) => frames.push(JSON.parse(text)),
    lapse: () => undefined,
  });
  onTestFinished(leave);
  return {
    frames,
    /** The kinds of what was told, in order. */
    kinds: () => frames.map(({ t }) => t),
  };
}

type Hearing = { platform: Platform; tenantId: string };

/** The same person some time later. */
export function later<Given extends Ctx>(ctx: Given, ms: number): Given {
  const now = new Date(ctx.platform.clock.now().getTime() + ms);
  return { ...ctx, platform: { ...ctx.platform, clock: { now: () => now } } };
}

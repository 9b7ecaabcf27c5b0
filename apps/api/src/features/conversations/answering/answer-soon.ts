import type { Ctx } from '../../../platform/ctx';
import type { Said, SaidAlone, Saying } from '../store/append';
import { interrupt } from './interrupts';

/** For what is committed: the answer begins here, where there is room, or goes on where it is being given. */
export function answerSoon(
  ctx: Ctx & { tenantId: string },
  { id, saidAt, answerLease }: Said,
  { offer, text, opened }: Pick<Saying, 'offer' | 'text'> & Partial<Pick<SaidAlone, 'opened'>>,
): void {
  const { turns } = ctx.platform;
  if (answerLease === null) return;
  if (answerLease === '') turns.wake();
  else if (answerLease === offer?.token)
    turns.take({ tenantId: ctx.tenantId, id, dueAt: saidAt }, offer, opened);
  else interrupt(ctx, { conversationId: id, text });
}

import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { getOwn } from './own-conversation';

type Typing = { conversationId: string; on: boolean };

/** Shown while it lasts, kept nowhere. */
export async function showContactTyping(ctx: Ctx, { conversationId, on }: Typing): Promise<void> {
  const visitor = authorizeVisitor(ctx);
  await withTenant(ctx, (tx) => getOwn(tx, visitor, conversationId));
  const author = { kind: 'contact', id: visitor.contactId } as const;
  const frame = { t: 'typing', conversationId, author, on } as const;
  ctx.platform.live.publish(visitor.tenantId, [{ rooms: [rooms.team], frame }]);
}

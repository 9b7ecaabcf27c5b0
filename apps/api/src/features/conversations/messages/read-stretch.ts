import type { Message } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { listMessages } from '../store/messages';
import { toMessages } from './views';

type Stretch = {
  conversationId: string;
  beforeSeq?: number | undefined;
  afterSeq?: number | undefined;
  limit: number;
};

/** Messages in order, and whether the side asked for goes on. */
export async function readStretch(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  stretch: Stretch,
): Promise<{ messages: Message[]; more: boolean }> {
  const rows = await listMessages(tx, { tenantId: ctx.tenantId, ...stretch });
  const more = rows.length > stretch.limit;
  const kept = stretch.afterSeq === undefined ? rows.slice(-stretch.limit) : rows.slice(0, stretch.limit);
  return { messages: await toMessages(tx, ctx, kept), more };
}

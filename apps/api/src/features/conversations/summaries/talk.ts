import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { findConversation } from '../store/conversations';
import * as store from './store';

/** Something said, as whoever sums up needs it. */
export type Line = {
  seq: number;
  by: 'contact' | 'member' | 'agent';
  name: string | null;
  text: string;
  kind: string;
};

export type Talk = {
  contactId: string;
  contactName: string | null;
  lastSeq: number;
  /** Why a person was called, while one is. */
  calledFor: string | null;
  before: store.SummaryRow | null;
  /** All of it, as far as it is not too long: the latest. */
  lines: Line[];
};

const most = 300;

/** What there is to sum up; null when the conversation is gone. */
export async function readTalk(
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<Talk | null> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const key = { tenantId, conversationId };
  return withTenant(ctx, async (tx) => {
    const row = await findConversation(tx, { tenantId, id: conversationId });
    if (!row) return null;
    const said = await store.listSaid(tx, key, { afterSeq: 0, most });
    return {
      contactId: row.contactId,
      contactName: row.contactName,
      lastSeq: row.lastSeq,
      calledFor: row.status === 'escalated' ? row.escalationReason : null,
      before: await store.findSummary(tx, key),
      lines: said.map(({ authorKind, authorName, ...line }) => ({
        ...line,
        by: authorKind as Line['by'],
        name: authorName,
      })),
    };
  });
}

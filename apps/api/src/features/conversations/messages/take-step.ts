import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { getConversation, updateConversation } from '../store/conversations';
import { insertSystemMessage } from '../store/messages';
import type { ConversationRow, MessageRow } from '../store/rows';
import type { SystemBody } from './bodies';
import type { Step } from './domain';

type Told = { name?: string | null; text?: string | null };
type Taken = { row: ConversationRow; told: MessageRow[] };

/** Does to a locked conversation what was decided, and tells it between the messages where it is to be told. */
export async function takeStep(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { row, step, name = null, text = null }: { row: ConversationRow; step: Step } & Told,
): Promise<Taken> {
  const key = { tenantId: ctx.tenantId, id: row.id };
  if (!step.event) {
    await updateConversation(tx, key, step.change);
    return { row: await getConversation(tx, key), told: [] };
  }
  const now = ctx.platform.clock.now();
  const body: SystemBody = { kind: 'system', event: step.event, name, text };
  const place = { conversationId: row.id, seq: row.lastSeq + 1, id: ctx.platform.newId('msg') };
  await insertSystemMessage(tx, { tenantId: ctx.tenantId, ...place, body, now });
  await updateConversation(tx, key, { ...step.change, lastSeq: place.seq });
  const told: MessageRow = {
    ...place,
    clientId: null,
    author: { kind: 'system' },
    body,
    text: '',
    createdAt: now,
  };
  return { row: await getConversation(tx, key), told: [told] };
}

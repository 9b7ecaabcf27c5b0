import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { readMessengerSettings, teamView } from '../../contacts';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { toMessages } from '../messages/views';
import type { ConversationRow } from '../store/rows';

/** What the business says to those who write while it is closed; null while it is open. */
export async function awayMessage(ctx: Ctx): Promise<string | null> {
  if ((await teamView(ctx)).open) return null;
  return (await withTenant(ctx, readMessengerSettings)).awayMessage;
}

type Away = { row: ConversationRow; text: string };

export async function sayAway(tx: Tx, ctx: Ctx & { tenantId: string }, { row, text }: Away) {
  const taken = await takeStep(tx, ctx, { row, step: { event: 'away', change: {} }, text });
  tell(tx, ctx, { row: taken.row, messages: await toMessages(tx, ctx, taken.told) });
  return taken.row;
}

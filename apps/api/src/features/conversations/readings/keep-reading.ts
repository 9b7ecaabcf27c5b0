import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx, withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { wordsOf } from '../../../platform/words';
import type { Reading } from '../answering/scene';
import { addReadWords, insertReading } from './store';

export type KeepReading = Omit<Reading, 'name'> & {
  conversationId: string;
  fileId: string;
  /** Who read it; both empty where we did ourselves. */
  provider: string;
  model: string;
};

/** Keeps what a file says, unless that is known already; `also` pays for it. */
export async function keepReading(
  ctx: Ctx,
  { conversationId, ...reading }: KeepReading,
  also: (tx: Tx, kept: boolean) => Promise<void> = async () => undefined,
): Promise<boolean> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { fileId, kind, text } = reading;
  return withTenant(ctx, async (tx) => {
    const kept = await insertReading(tx, { tenantId, ...reading, createdAt: ctx.platform.clock.now() });
    await also(tx, kept);
    if (!kept || kind !== 'heard') return kept;
    await addReadWords(tx, { tenantId, conversationId, fileId, words: wordsOf(text) });
    const frame = { t: 'heard', conversationId } as const;
    afterCommit(tx, () => ctx.platform.live.publish(tenantId, [{ rooms: [rooms.team], frame }]));
    return kept;
  });
}

import { askForSummary } from '../summary/ask-for-summary';
import { meter } from './model/money';
import type { Reply, TenantCtx, Turn } from './types';

/** What is counted afterwards, of an answer that stands already. */
export async function account(ctx: TenantCtx, turn: Turn, { paid }: Reply): Promise<void> {
  if (paid) await meter(ctx, turn, paid);
  await askForSummary(ctx, turn);
}

import type { Tokens } from './store/end';
import { addUsage, type Used } from './store/usage';
import type { PayerCtx, Purpose } from './types';

export type MeterOnly = { payer: Used['payer']; purpose: Purpose; tokens?: Tokens };

/** Work that costs no credits, by the tenant's own key or the house's own engine: counted all the same. */
export async function meterOnly(ctx: PayerCtx, { payer, purpose, tokens }: MeterOnly): Promise<void> {
  const now = ctx.platform.clock.now();
  await addUsage(
    { ctx },
    { tenantId: ctx.tenantId, payer, purpose, tokens: tokens ?? { in: 0, out: 0 }, now },
  );
}

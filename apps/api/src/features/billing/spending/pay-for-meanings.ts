import type { Ctx } from '../../../platform/ctx';
import type { PayForMeanings } from '../../../platform/search';
import { OutOfCredits } from '../ledger/errors';
import { withCredits } from './with-credits';

/** Longer than a batch may take at all. */
const expiresInMs = 10 * 60_000;

/** What imported texts mean is read on the platform’s key, and paid by whose texts they are. */
export function payForMeanings(ctxOf: (tenantId: string) => Ctx): PayForMeanings {
  return async ({ tenantId, model, texts }, call) => {
    const ctx = { ...ctxOf(tenantId), tenantId };
    const work = {
      key: ctx.platform.newId('emb'),
      unit: 'embedding-import',
      provider: 'embeddings',
      model,
      most: texts,
      payer: 'credits',
      purpose: { reason: 'The meaning of imported texts' },
      expiresInMs,
    } as const;
    return withCredits(ctx, work, async () => {
      const { result, texts: quantity } = await call();
      return { result, quantity };
    }).catch((error: unknown) => {
      if (error instanceof OutOfCredits) return null;
      throw error;
    });
  };
}

import type { Ctx } from '../../../platform/ctx';
import type { ModelFailureReason, ModelKey } from '../../../platform/models';
import { failureWords, type KeyTested } from './schemas';

/** What a provider says to a key. */
export async function tryKey(ctx: Ctx, key: ModelKey & { model: string | null }) {
  const test = await ctx.platform.models.test(key);
  if (test.good)
    return {
      good: true,
      state: 'good',
      words: 'The key works.',
      models: [...test.models],
    } satisfies KeyTested;
  const { reason } = test;
  const state = stateOf(reason);
  return { good: state === 'limited', state, words: failureWords[reason], models: [] } satisfies KeyTested;
}

function stateOf(reason: ModelFailureReason): KeyTested['state'] {
  if (reason === 'rate-limited') return 'limited';
  return reason === 'timeout' || reason === 'unavailable' || reason === 'breaker-open'
    ? 'unreachable'
    : 'refused';
}

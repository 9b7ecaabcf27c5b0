import type { Ctx } from '../../../platform/ctx';
import { BadModel, type IntentModel, unpackIntents } from '../../../platform/understanding';
import { findPacked } from './store';

/** A model of a number never changes: once read, it is kept as long as it is used. */
const kept = new WeakMap<object, Map<string, IntentModel | null>>();
/** Weights of all that are kept, four bytes each. */
const mostWeights = 32_000_000;

/** Null where there is none, or one of a version that is read no more: the built-in intents hold then. */
export async function intentModelOf(
  ctx: Pick<Ctx, 'platform'> & { tenantId: string },
  number: number,
): Promise<IntentModel | null> {
  const { platform, tenantId } = ctx;
  const models = kept.get(platform.db) ?? new Map<string, IntentModel | null>();
  kept.set(platform.db, models);
  const key = `${tenantId} ${number}`;
  const known = models.get(key);
  if (known !== undefined) {
    models.delete(key);
    models.set(key, known);
    return known;
  }
  const packed = await findPacked(ctx, number);
  if (!packed) return null;
  const model = readModel(ctx, packed);
  models.set(key, model);
  letGo(models);
  return model;
}

/** Those that were not used for longest, until the rest has room. */
function letGo(models: Map<string, IntentModel | null>): void {
  let weights = 0;
  for (const model of models.values()) weights += model?.weights.length ?? 0;
  for (const [oldest, model] of models) {
    if (weights <= mostWeights) break;
    models.delete(oldest);
    weights -= model?.weights.length ?? 0;
  }
}

function readModel({ platform, tenantId }: Pick<Ctx, 'platform'> & { tenantId: string }, packed: Uint8Array) {
  try {
    return unpackIntents(packed);
  } catch (error) {
    if (!(error instanceof BadModel)) throw error;
    platform.log.warn('an intent model cannot be read: train it anew', { tenantId, error });
    return null;
  }
}

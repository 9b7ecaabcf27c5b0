import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { discard } from '../../../platform/storage';
import { reopenGaps } from '../gaps/store';
import { knowledgeIndex } from './put-documents';
import * as store from './store';

/** Documents with their passages, what the index has of them, the files they came from, and that they answered a gap. */
export async function forgetDocuments(tx: Tx, ctx: Ctx, scope: store.Scope): Promise<number> {
  const numbers = await store.listNumbers(tx, scope);
  if (numbers.length > 0) await ctx.platform.search.remove(tx, knowledgeIndex, numbers);
  await reopenGaps(tx, scope.tenantId, await store.listItemIds(tx, scope));
  await discard(tx, scope.tenantId, await store.listFileKeys(tx, scope));
  return store.deleteDocuments(tx, scope);
}

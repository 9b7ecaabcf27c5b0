import type { Actor, Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { closest, keyOf } from './domain';
import * as store from './store';

/** A visitor asks in earnest, by a program or an agent that looks it up for them; a member tries things out. */
const inEarnest: Record<Actor['kind'], boolean> = {
  'api-key': true,
  visitor: true,
  agent: true,
  person: false,
  system: false,
  anonymous: false,
};

export const isRealQuestion = ({ kind }: Actor) => inEarnest[kind];

type Unanswered = { tenantId: string; question: string; language: string | null; terms: readonly string[] };

/** Counts a question that found nothing with those that ask the same. */
export async function noteGap(tx: Tx, ctx: Ctx, { tenantId, question, language, terms }: Unanswered) {
  const key = keyOf(terms, question);
  if (!key) return;
  const at = ctx.platform.clock.now();
  const same = closest(key, await store.listRecentKeys(tx, tenantId));
  if (same && same.key !== key) return store.countAgain(tx, { tenantId, id: same.id }, { question, at });
  const id = ctx.platform.newId('gap');
  await store.insertOrCount(tx, { tenantId, id, key, question: question.slice(0, 300), language, at });
}

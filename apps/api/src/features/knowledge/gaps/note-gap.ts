import type { Actor, Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
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

type Unheard = { question: string; terms: readonly { term: string; source: string }[] };

/** A question that found nothing, if it was asked in earnest. */
export async function noteUnanswered(
  ctx: Ctx & { tenantId: string },
  { question, terms: all }: Unheard,
): Promise<void> {
  if (!inEarnest[ctx.actor.kind]) return;
  const terms = all.flatMap(({ term, source }) => (source === 'question' ? [term] : []));
  const gap = { tenantId: ctx.tenantId, question, language: null, terms };
  await withTenant(ctx, (tx) => noteGap(tx, ctx, gap));
}

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

import { authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { OneSession } from './schemas';
import * as store from './store';

/** Where a person is signed in. Sessions go by their ids here: their tokens never leave the cookie. */
export async function listSessions(ctx: Ctx) {
  const person = authorizePerson(ctx);
  const sessions = await withIdentity(ctx, (tx) =>
    store.listSessions(tx, person.id, ctx.platform.clock.now()),
  );
  const items = sessions.map((session) => ({ ...session, isHere: session.id === person.sessionId }));
  return { items: items.sort((a, b) => Number(b.isHere) - Number(a.isHere)) };
}

export async function endSession(ctx: Ctx, { id }: OneSession) {
  const person = authorizePerson(ctx);
  await withIdentity(ctx, async (tx) => {
    const ended = await store.deleteSessions(tx, { userId: person.id, id });
    if (ended === 0) throw new NotFound('session');
    await record(tx, { ...ctx, tenantId: null }, { action: 'person.ended-session' });
  });
  return done;
}

export async function endOtherSessions(ctx: Ctx) {
  const person = authorizePerson(ctx);
  await withIdentity(ctx, async (tx) => {
    const count = await store.deleteSessions(tx, { userId: person.id, id: { not: person.sessionId } });
    await record(tx, { ...ctx, tenantId: null }, { action: 'person.ended-sessions', detail: { count } });
  });
  return done;
}

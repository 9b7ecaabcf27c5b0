import { TrackedEvent } from '@parley/shared/live';
import { describe, expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aSession, aVisitor, visitorOf } from '../../../../test/visitors';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { eraseContact } from './erase-contact';
import { findVisitorContact } from './keep-contact';
import { getContact } from './read-contacts';
import { trackEvent } from './track-event';
import { visitPage } from './visit-page';

const at = (path: string) => ({ url: `https://site.example${path}`, title: path });
function inSeconds(ctx: Ctx, seconds: number): Ctx {
  const now = () => new Date(Date.now() + seconds * 1000);
  return { ...ctx, platform: { ...ctx.platform, clock: { now } } };
}
const unlimited = (ctx: Ctx): Ctx => ({
  ...ctx,
  platform: { ...ctx.platform, limits: { ...ctx.platform.limits, consume: async () => undefined } },
});

describe('what a site tells of a visitor', () => {
  test('stands among the pages, on the page where it happened', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    await visitPage(visitor, at('/rooms'));
    await trackEvent(inSeconds(visitor, 1), { name: 'Room chosen', props: { nights: 3, sea: true } });
    await visitPage(inSeconds(visitor, 2), at('/rooms'));
    const { visits } = await getContact(ctx, { id: visitor.actor.contactId });
    expect(visits).toMatchObject([
      { title: '/rooms', event: null, props: null },
      { url: at('/rooms').url, event: 'Room chosen', props: { nights: 3, sea: true } },
    ]);
  });

  test('is not stored of whom nothing is kept', async ({ ctx }) => {
    const silent = await visitorOf(ctx, (await aSession(ctx)).token);
    await trackEvent(silent, { name: 'Added to cart' });
    expect(await findVisitorContact(silent)).toBeNull();
    expect(await withTenant(ctx, (tx) => tx.pageVisit.count())).toBe(0);
  });

  test('is kept to the newest 50, and drives out no page', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    await visitPage(visitor, at('/rooms'));
    for (let each = 1; each <= 53; each++) {
      await trackEvent(unlimited(inSeconds(visitor, each)), { name: `${each}` });
    }
    const { visits } = await getContact(ctx, { id: visitor.actor.contactId });
    expect(visits.filter(({ event }) => event === null)).toHaveLength(1);
    const events = visits.flatMap(({ event }) => event ?? []);
    expect([events.length, events[0], events.at(-1)]).toEqual([50, '53', '4']);
  });

  test('is heard sixty times in a minute', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    for (let each = 0; each < 60; each++) await trackEvent(visitor, { name: 'click' });
    await expect(trackEvent(visitor, { name: 'click' })).rejects.toMatchObject({ code: 'too-many-requests' });
  });

  test('goes with the contact', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    await trackEvent(visitor, { name: 'Added to cart' });
    const key = { tenantId: ctx.tenantId, id: visitor.actor.contactId };
    await withTenant(ctx, (tx) => eraseContact(tx, ctx, key));
    expect(await withTenant(ctx, (tx) => tx.pageVisit.count())).toBe(0);
  });

  test('is for visitors with a session', async ({ ctx }) => {
    await expect(trackEvent(ctx, { name: 'x' })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

test.each([
  ['no name', { name: '' }],
  ['a long name', { name: 'x'.repeat(65) }],
  ['more than it says', { name: 'x', at: 1 }],
  ['eleven props', { name: 'x', props: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1])) }],
  ['more than 1 kB', { name: 'x', props: { a: 'x'.repeat(1000) } }],
  ['what is not flat', { name: 'x', props: { a: { b: 1 } } }],
  ['no number', { name: 'x', props: { a: Number.NaN } }],
])('%s is refused', (_, event) => {
  expect(TrackedEvent.safeParse(event).success).toBe(false);
});

import { describe, expect } from 'vitest';
import { revokeSiteKey, suspendTenant, updateSiteKey } from '../../../../test/deeds';
import { anOperator } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aPasserBy, aSession, aSiteKey, aVisitor, siteOrigin, visitorOf } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { findVisitorContact, keepContact } from '../people/keep-contact';
import { openSession } from './open-session';

const unknownKey = `pk_${'0'.repeat(24)}`;
const inDays = (days: number) => ({ now: () => new Date(Date.now() + days * 24 * 3_600_000) });

describe('a session', () => {
  test('is opened with a site key and stores nothing', async ({ ctx }) => {
    const session = await aSession(ctx);
    const visitor = await visitorOf(ctx, session.token);
    expect(visitor).toMatchObject({ tenantId: ctx.tenantId, actor: { kind: 'visitor', origin: siteOrigin } });
    expect(session.contact).toBeNull();
    expect(await findVisitorContact(visitor)).toBeNull();
    expect(session.messenger.businessName).toMatch(/^Quay Books/);
    expect(session.team).toMatchObject({ open: true, opensAt: null, online: false });
  });

  test('keeps its contact from the first deed on', async ({ ctx }) => {
    const { token } = await aSession(ctx, { locale: 'pt-br', timeZone: 'Europe/Lisbon' });
    const visitor = await visitorOf(ctx, token);
    await withTenant(visitor, (tx) => keepContact(tx, visitor));
    await withTenant(visitor, (tx) => keepContact(tx, visitor));
    const rows = await withTenant(ctx, (tx) => tx.contact.findMany());
    expect(rows).toMatchObject([
      { id: visitor.actor.contactId, locale: 'pt-BR', timeZone: 'Europe/Lisbon', userAgent: 'Test browser' },
    ]);
  });

  test('is exchanged for a new one of the same visitor, for 30 days', async ({ ctx }) => {
    const { key } = await aSiteKey(ctx);
    const first = await aSession(ctx, { siteKey: key });
    const { actor } = await visitorOf(ctx, first.token);
    const later = { ...ctx, platform: { ...ctx.platform, clock: inDays(29) } };
    await expect(visitorOf(later, first.token)).rejects.toMatchObject({ code: 'unauthenticated' });
    const second = await aSession(later, { siteKey: key, token: first.token });
    expect((await visitorOf(later, second.token)).actor.contactId).toBe(actor.contactId);
    const tooLate = { ...ctx, platform: { ...ctx.platform, clock: inDays(31) } };
    const stranger = await aSession(tooLate, { siteKey: key, token: first.token });
    expect((await visitorOf(tooLate, stranger.token)).actor.contactId).not.toBe(actor.contactId);
  });

  test('of another workspace makes a new visitor, not a known one', async ({ ctx, stranger }) => {
    const theirs = await aVisitor(stranger);
    const { token } = await aSession(stranger);
    const session = await aSession(ctx, { token });
    const visitor = await visitorOf(ctx, session.token);
    expect(visitor.tenantId).toBe(ctx.tenantId);
    expect(visitor.actor.contactId).not.toBe(theirs.actor.contactId);
  });
});

describe('is refused', () => {
  test('on a site that the key does not name', async ({ ctx }) => {
    const { key } = await aSiteKey(ctx);
    for (const origin of [
      'https://evil.example',
      'null',
      '',
      `${siteOrigin}.evil.example`,
      'http://site.example',
    ]) {
      const attempt = openSession(aPasserBy(ctx), { siteKey: key, origin });
      await expect(attempt, origin).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  test('with a key that is revoked or never was', async ({ ctx }) => {
    const { id, key } = await aSiteKey(ctx);
    const { token } = await aSession(ctx, { siteKey: key });
    await revokeSiteKey(ctx, { id });
    await expect(aSession(ctx, { siteKey: key })).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(visitorOf(ctx, token)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(aSession(ctx, { siteKey: unknownKey })).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('once the site is no longer among the origins of its key', async ({ ctx }) => {
    const { id, key } = await aSiteKey(ctx);
    const { token } = await aSession(ctx, { siteKey: key });
    await updateSiteKey(ctx, { id, name: 'Site', origins: ['https://other.example'] });
    await expect(visitorOf(ctx, token)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('by a suspended workspace', async ({ world, ctx }) => {
    const { key } = await aSiteKey(ctx);
    const { token } = await aSession(ctx, { siteKey: key });
    await suspendTenant(await anOperator(world), { tenantId: ctx.tenantId, reason: 'Unpaid' });
    await expect(aSession(ctx, { siteKey: key })).rejects.toMatchObject({ code: 'suspended' });
    await expect(visitorOf(ctx, token)).rejects.toMatchObject({ code: 'suspended' });
  });

  test('with a token that was changed, or that nobody signed', async ({ ctx }) => {
    const { token } = await aSession(ctx);
    const [, body] = token.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const forged = [`${none}.${body}.`, `${none}.${body}`, '', 'x', token.slice(0, -2)];
    // The last letter has two bits that say nothing.
    for (let at = 0; at < token.length - 1; at += 9) {
      forged.push(`${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
    }
    for (const each of forged) {
      await expect(visitorOf(ctx, each), each).rejects.toMatchObject({ code: 'unauthenticated' });
    }
  });

  test('from another origin than it was opened on', async ({ ctx }) => {
    const twice = await aSiteKey(ctx, [siteOrigin, 'https://two.example']);
    const { token } = await aSession(ctx, { siteKey: twice.key });
    await expect(visitorOf(ctx, token, 'https://two.example')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the caps', () => {
  test('of an address are closed to who goes on knocking, whatever origin they claim', async ({ ctx }) => {
    const { key } = await aSiteKey(ctx);
    const knocker = aPasserBy(ctx);
    const open = (origin: string) => openSession(knocker, { siteKey: key, origin });
    for (let times = 0; times < 30; times++) {
      await expect(open('https://evil.example')).rejects.toMatchObject({ code: 'forbidden' });
      await open(siteOrigin);
    }
    await expect(open(siteOrigin)).rejects.toMatchObject({ code: 'too-many-requests' });
    await expect(aSession(ctx, { siteKey: key })).resolves.toMatchObject({ contact: null });
  });

  test('of a workspace and day are for newcomers: who is known comes in', async ({ ctx }) => {
    const { key } = await aSiteKey(ctx);
    const { token } = await aSession(ctx, { siteKey: key });
    const used = () =>
      ctx.platform.limits.consume('session-tenant-day', ctx.tenantId).then(
        () => false,
        () => true,
      );
    while (!(await used()));
    await expect(aSession(ctx, { siteKey: key })).rejects.toMatchObject({ code: 'too-many-requests' });
    await expect(aSession(ctx, { siteKey: key, token })).resolves.toMatchObject({ contact: null });
  });
});

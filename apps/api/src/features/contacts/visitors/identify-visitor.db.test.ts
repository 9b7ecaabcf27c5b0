import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect } from 'vitest';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import {
  aContactsConversation,
  anIdentityToken,
  aSession,
  aVisitor,
  visitorOf,
} from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { rotateIdentitySecret } from '../messenger/rotate-identity-secret';
import { updateMessenger } from '../messenger/update-messenger';
import { giveDetails } from '../people/give-details';
import { findVisitorContact, keepContact } from '../people/keep-contact';
import { getContact } from '../people/read-contacts';
import { visitPage } from '../people/visit-page';
import { identifyVisitor } from './identify-visitor';

const secretOf = async (ctx: MemberCtx) => (await rotateIdentitySecret(ctx)).secret;
const ada = { name: 'Ada', email: 'Ada@example.test', fields: { room_number: '12' } };
const conversationsOf = (ctx: MemberCtx, contactId: string) =>
  withTenant(ctx, (tx) => tx.conversation.findMany({ where: { contactId } }));

describe('who is vouched for', () => {
  test('is known by what the business says, from a first session on', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const session = await aSession(ctx, { identityToken: await anIdentityToken({ secret, claims: ada }) });
    expect(session.contact).toMatchObject({ ...ada, email: 'ada@example.test', identified: true });
    const visitor = await visitorOf(ctx, session.token);
    expect(await findVisitorContact(visitor)).toEqual(session.contact);
  });

  test('keeps the contact and the conversations of before', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const visitor = await aVisitor(ctx);
    await giveDetails(visitor, { name: 'A guest', phone: '+351 912 345 678' });
    const { contact } = await identifyVisitor(visitor, await anIdentityToken({ secret, claims: ada }));
    expect(contact).toMatchObject({ id: visitor.actor.contactId, name: 'Ada', phone: '+351 912 345 678' });
  });

  test('joins what is known already, with conversations and pages', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const identityToken = await anIdentityToken({ secret });
    const known = (await aSession(ctx, { identityToken })).contact?.id ?? '';
    const visitor = await aVisitor(ctx);
    const { id } = await aContactsConversation(visitor);
    await visitPage(visitor, { url: 'https://site.example/rooms', title: 'Rooms' });
    const session = await identifyVisitor(visitor, identityToken);
    expect(session.contact?.id).toBe(known);
    expect(await conversationsOf(ctx, known)).toMatchObject([{ id }]);
    expect((await getContact(ctx, { id: known })).visits).toMatchObject([{ title: 'Rooms' }]);
    expect((await getContact(ctx, { id: visitor.actor.contactId })).id).toBe(known);
  });

  test('joins even where both sides have a conversation of the same client id', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const identityToken = await anIdentityToken({ secret });
    const first = await aVisitor(ctx);
    await aContactsConversation(first, 'same-name');
    await identifyVisitor(first, identityToken);
    const second = await aVisitor(ctx);
    await aContactsConversation(second, 'same-name');
    await identifyVisitor(second, identityToken);
    expect(await conversationsOf(ctx, first.actor.contactId)).toHaveLength(2);
  });

  test('is never merged with another who is vouched for', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const token = (sub: string) => anIdentityToken({ secret, claims: { sub } });
    const session = await aSession(ctx, { identityToken: await token('one') });
    const one = await visitorOf(ctx, session.token);
    const { id } = await aContactsConversation(one);
    const other = await identifyVisitor(one, await token('two'));
    expect(other.contact?.id).not.toBe(one.actor.contactId);
    expect(await conversationsOf(ctx, one.actor.contactId)).toMatchObject([{ id }]);
    expect((await visitorOf(ctx, session.token)).actor.contactId).toBe(one.actor.contactId);
  });

  test('is not heard by whoever copied the anonymous token', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    await withTenant(visitor, (tx) => keepContact(tx, visitor));
    await identifyVisitor(visitor, await anIdentityToken({ secret }));
    await expect(visitorOf(ctx, token)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(withTenant(visitor, (tx) => keepContact(tx, visitor))).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    const renewed = await visitorOf(ctx, (await aSession(ctx, { token })).token);
    expect(renewed.actor.contactId).not.toBe(visitor.actor.contactId);
  });

  test('is asked for in every tab that was open before, and told elsewhere what joined them', async ({
    ctx,
  }) => {
    const secret = await secretOf(ctx);
    const identityToken = await anIdentityToken({ secret });
    const lapsed: string[] = [];
    const guests = [await aVisitor(ctx), await aVisitor(ctx)];
    for (const guest of guests) {
      const { contactId } = guest.actor;
      const tab = { send: () => undefined, lapse: () => lapsed.push(contactId) };
      await ctx.platform.live.join(ctx.tenantId, [rooms.contact(contactId)], tab);
      await identifyVisitor(guest, identityToken);
    }
    const [first, second] = guests.map(({ actor }) => actor.contactId);
    await expect.poll(() => lapsed).toEqual([first, second, first]);
  });

  test('stays so only as long as the business says', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const identityToken = await anIdentityToken({ secret, seconds: 120 });
    const session = await aSession(ctx, { identityToken });
    expect(Date.parse(session.expiresAt)).toBeLessThanOrEqual(Date.now() + 120_000);
    const now = () => new Date(Date.now() + 180_000);
    const later = { ...ctx, platform: { ...ctx.platform, clock: { now } } };
    await expect(visitorOf(later, session.token)).rejects.toMatchObject({ code: 'unauthenticated' });
    const renewed = await aSession(later, { token: session.token });
    expect(renewed.contact).toBeNull();
  });
});

describe('a business that asks who writes', () => {
  test('lets nobody else write', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    await updateMessenger(ctx, { identityRequired: true });
    const session = await aSession(ctx);
    expect(session.messenger.identityRequired).toBe(true);
    const visitor = await visitorOf(ctx, session.token);
    const attempt = withTenant(visitor, (tx) => keepContact(tx, visitor));
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    await expect(giveDetails(visitor, { name: 'Eve' })).rejects.toMatchObject({ code: 'forbidden' });
    const known = await identifyVisitor(visitor, await anIdentityToken({ secret }));
    const proven = await visitorOf(ctx, known.token);
    await expect(withTenant(proven, (tx) => keepContact(tx, proven))).resolves.toBeUndefined();
  });
});

describe('an identity token is refused', () => {
  const refused = { code: 'unauthenticated' };
  const soon = () => Math.floor(Date.now() / 1000) + 600;

  test('without a signature, with another algorithm or another secret', async ({ ctx, stranger }) => {
    const secret = await secretOf(ctx);
    const visitor = await aVisitor(ctx);
    const unsigned = new UnsecuredJWT({ sub: 'user-1', exp: soon() }).encode();
    const [, body] = (await anIdentityToken({ secret })).split('.');
    const header = (fields: object) => Buffer.from(JSON.stringify(fields)).toString('base64url');
    const forged = [
      unsigned,
      `${header({ alg: 'none' })}.${body}.`,
      `${header({ alg: 'HS256' })}.${body}.`,
      await anIdentityToken({ secret, header: { alg: 'HS512' } }),
      await anIdentityToken({ secret: await secretOf(stranger) }),
      await anIdentityToken({ secret: `${secret}x` }),
      '',
      'a.b.c',
      visitor.actor.contactId,
    ];
    for (const token of forged)
      await expect(identifyVisitor(visitor, token), token).rejects.toMatchObject(refused);
    expect((await findVisitorContact(visitor))?.identified).toBe(false);
  });

  test('over, without an end, for more than a day, or for nobody', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const visitor = await aVisitor(ctx);
    const endless = await new SignJWT({ sub: 'user-1' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(secret));
    const bad = [
      endless,
      await anIdentityToken({ secret, seconds: -1 }),
      await anIdentityToken({ secret, seconds: 24 * 3600 + 60 }),
      await anIdentityToken({ secret, claims: { sub: '' } }),
      await anIdentityToken({ secret, claims: { sub: 7 } }),
      await anIdentityToken({ secret, claims: { sub: undefined } }),
    ];
    for (const token of bad) await expect(identifyVisitor(visitor, token)).rejects.toMatchObject(refused);
  });

  test('with any one byte changed', async ({ ctx }) => {
    const secret = await secretOf(ctx);
    const visitor = await aVisitor(ctx);
    const token = await anIdentityToken({ secret });
    // The last letter has two bits that say nothing.
    for (let at = 0; at < token.length - 1; at += 7) {
      const flipped = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      await expect(identifyVisitor(visitor, flipped), `byte ${at}`).rejects.toMatchObject(refused);
    }
  });

  test('once the secret was replaced, or when there is none', async ({ ctx, stranger }) => {
    const secret = await secretOf(ctx);
    const token = await anIdentityToken({ secret });
    await secretOf(ctx);
    await expect(identifyVisitor(await aVisitor(ctx), token)).rejects.toMatchObject(refused);
    await expect(identifyVisitor(await aVisitor(stranger), token)).rejects.toMatchObject(refused);
  });

  test('from whoever has no session', async ({ ctx }) => {
    const token = await anIdentityToken({ secret: await secretOf(ctx) });
    await expect(identifyVisitor(ctx, token)).rejects.toMatchObject(refused);
  });
});

import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aContactsConversation, anIdentityToken, aVisitor } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { rotateIdentitySecret } from '../messenger/rotate-identity-secret';
import { keepContact } from '../people/keep-contact';
import { identifyVisitor } from './identify-visitor';

test('visitors who turn out to be one person at the same moment are one contact', async ({ ctx }) => {
  const { secret } = await rotateIdentitySecret(ctx);
  const visitors = await Promise.all(Array.from({ length: 6 }, () => aVisitor(ctx)));
  await Promise.all(visitors.map((visitor) => aContactsConversation(visitor)));
  const identityToken = await anIdentityToken({ secret });
  const sessions = await Promise.all(visitors.map((visitor) => identifyVisitor(visitor, identityToken)));
  const ids = new Set(sessions.map(({ contact }) => contact?.id));
  expect(ids.size).toBe(1);
  const owners = await withTenant(ctx, (tx) => tx.conversation.findMany({ select: { contactId: true } }));
  expect(owners).toEqual(visitors.map(() => ({ contactId: [...ids][0] })));
});

test('one visitor who is said to be two people at once becomes one of them, the other is new', async ({
  ctx,
}) => {
  const { secret } = await rotateIdentitySecret(ctx);
  const visitor = await aVisitor(ctx);
  const tokens = await Promise.all(['one', 'two'].map((sub) => anIdentityToken({ secret, claims: { sub } })));
  const sessions = await Promise.all(tokens.map((token) => identifyVisitor(visitor, token)));
  const ids = sessions.map(({ contact }) => contact?.id);
  expect(new Set(ids).size).toBe(2);
  expect(ids).toContain(visitor.actor.contactId);
});

test('what is written while a contact merges is theirs or refused, never left behind', async ({ ctx }) => {
  const { secret } = await rotateIdentitySecret(ctx);
  const identityToken = await anIdentityToken({ secret });
  const known = await identifyVisitor(await aVisitor(ctx), identityToken);
  for (let round = 0; round < 10; round++) {
    const visitor = await aVisitor(ctx);
    const id = ctx.platform.newId('cnv');
    const write = withTenant(visitor, async (tx) => {
      await keepContact(tx, visitor);
      const { tenantId, actor } = visitor;
      await tx.conversation.create({
        data: { tenantId, id, contactId: actor.contactId, lastMessageAt: new Date() },
      });
    });
    const [written] = await Promise.allSettled([write, identifyVisitor(visitor, identityToken)]);
    const [stored] = await withTenant(ctx, (tx) => tx.conversation.findMany({ where: { id } }));
    if (written.status === 'fulfilled') expect(stored?.contactId).toBe(known.contact?.id);
    else expect([written.reason.code, stored]).toEqual(['unauthenticated', undefined]);
  }
});

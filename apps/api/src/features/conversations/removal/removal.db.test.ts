import { Readable } from 'node:stream';
import { describe, expect } from 'vitest';
import { aConversation, aMessage, hear } from '../../../../test/conversations';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { visitPage } from '../../contacts';
import { storeUpload } from '../files/store-upload';
import { getConversation } from '../inbox/get-conversation';
import { reply } from '../messages/reply';
import { receiveMessage } from '../visitor/receive-message';
import { removeContact } from './remove-contact';
import { removeConversation } from './remove-conversation';

type Ctx = Parameters<typeof storeUpload>[0];
const missing = { code: 'not-found' };
const denied = { code: 'forbidden' };

const aFile = (ctx: Ctx, name = 'plan.txt') =>
  storeUpload(ctx, { name, bytes: Readable.from([Buffer.from(name)]), declaredType: 'text/plain' });

async function storedOf({ platform, tenantId }: Parameters<typeof aVisitor>[0]) {
  const ids: string[] = [];
  for await (const { key } of platform.storage.list(`uploads/${tenantId}/`))
    ids.push(key.split('/').at(-1) ?? '');
  return ids.sort();
}

describe('a conversation that is deleted', () => {
  test('goes with its files at once, is told to the team, and is written down', async ({ world, ctx }) => {
    const { conversationId, visitor } = await aConversation(ctx);
    const { contactId } = visitor.actor;
    const file = await aFile(ctx);
    await reply(ctx, { conversationId, body: { kind: 'file', fileId: file.id } });
    const team = await hear(ctx, rooms.team);
    await removeConversation(ctx, { conversationId });
    await expect(getConversation(ctx, { conversationId })).rejects.toMatchObject(missing);
    await expect.poll(() => team.frames).toEqual([{ t: 'removed', conversationId, contactId }]);
    await world.platform.jobs.settle();
    expect(await storedOf(ctx)).toEqual([]);
    const { items } = await listAudit(ctx, { action: 'conversation.removed', limit: 10 });
    expect(items[0]).toMatchObject({ target: { id: conversationId }, detail: { messages: 2 } });
  });

  test('leaves a file that was sent in another one too', async ({ world, ctx }) => {
    const [one, other] = [await aConversation(ctx), await aConversation(ctx)];
    const file = await aFile(ctx);
    for (const { conversationId } of [one, other])
      await reply(ctx, { conversationId, body: { kind: 'file', fileId: file.id } });
    await removeConversation(ctx, { conversationId: one.conversationId });
    await world.platform.jobs.settle();
    expect(await storedOf(ctx)).toEqual([file.id]);
  });

  test('is not for agents and viewers, and does not exist elsewhere', async ({ world, ctx, stranger }) => {
    const { conversationId } = await aConversation(ctx);
    for (const role of ['agent', 'viewer'] as const) {
      const member = await aMember(world, ctx, role);
      await expect(removeConversation(member, { conversationId })).rejects.toMatchObject(denied);
    }
    await expect(removeConversation(stranger, { conversationId })).rejects.toMatchObject(missing);
    await expect(getConversation(ctx, { conversationId })).resolves.toMatchObject({});
  });
});

describe('a contact that is deleted', () => {
  test('is gone with what was said, seen and sent, at once', async ({ world, ctx }) => {
    const visitor = await aVisitor(ctx);
    const { conversationId } = await aConversation(ctx, { visitor });
    const id = visitor.actor.contactId;
    await visitPage(visitor, { url: 'https://site.example/', title: 'Home' });
    const sent = await aFile(visitor, 'sent.txt');
    await receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'file', fileId: sent.id } }));
    await reply(ctx, { conversationId, body: { kind: 'file', fileId: (await aFile(ctx)).id } });
    await aFile(visitor, 'never-sent.txt');
    const { conversationId: others } = await aConversation(ctx);
    const kept = await aFile(ctx, 'kept.txt');
    await reply(ctx, { conversationId: others, body: { kind: 'file', fileId: kept.id } });
    const team = await hear(ctx, rooms.team);

    await removeContact(ctx, { id });

    await expect.poll(() => team.frames).toEqual([{ t: 'removed', conversationId: null, contactId: id }]);
    await world.platform.jobs.settle();
    expect(await storedOf(ctx)).toEqual([kept.id]);
    const left = await withTenant(ctx, async (tx) => [
      await tx.contact.count({ where: { id } }),
      await tx.conversation.count({ where: { contactId: id } }),
      await tx.pageVisit.count(),
      await tx.file.count(),
    ]);
    expect(left).toEqual([0, 0, 0, 1]);
    const { items } = await listAudit(ctx, { action: 'contact.removed', limit: 10 });
    expect(items).toMatchObject([{ target: { id } }]);
  });

  test('has to come back as somebody new, and others stay', async ({ ctx }) => {
    const [visitor, other] = [await aVisitor(ctx), await aVisitor(ctx)];
    const lapsed: string[] = [];
    for (const { actor } of [visitor, other]) {
      const listener = { send: () => undefined, lapse: () => lapsed.push(actor.contactId) };
      await ctx.platform.live.join(ctx.tenantId, [rooms.contact(actor.contactId)], listener);
    }
    await removeContact(ctx, { id: visitor.actor.contactId });
    await expect.poll(() => new Set(lapsed)).toEqual(new Set([visitor.actor.contactId]));
  });

  test('is not for agents and viewers, and does not exist elsewhere', async ({ world, ctx, stranger }) => {
    const { actor } = await aVisitor(ctx);
    const one = { id: actor.contactId };
    for (const role of ['agent', 'viewer'] as const)
      await expect(removeContact(await aMember(world, ctx, role), one)).rejects.toMatchObject(denied);
    await expect(removeContact(stranger, one)).rejects.toMatchObject(missing);
    expect(await withTenant(ctx, (tx) => tx.contact.count({ where: one }))).toBe(1);
  });
});

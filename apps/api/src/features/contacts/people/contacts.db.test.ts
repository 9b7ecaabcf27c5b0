import { describe, expect } from 'vitest';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aSession, aVisitor, visitorOf } from '../../../../test/visitors';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { updateMessenger } from '../messenger/update-messenger';
import { blockContact, unblockContact } from './block-contact';
import { giveDetails } from './give-details';
import { contactSummaries, findVisitorContact } from './keep-contact';
import { getContact, listContacts } from './read-contacts';
import { updateContact } from './update-contact';
import { visitPage } from './visit-page';

const page = { limit: 50 };
const at = (path: string) => ({ url: `https://site.example${path}`, title: path });
function inSeconds(ctx: Ctx, seconds: number): Ctx {
  const now = () => new Date(Date.now() + seconds * 1000);
  return { ...ctx, platform: { ...ctx.platform, clock: { now } } };
}
const room = { name: 'room_number', label: 'Room', type: 'text' as const, required: false };

describe('what visitors say of themselves', () => {
  test('is kept, told, and theirs to read', async ({ ctx }) => {
    await updateMessenger(ctx, { askFirst: [room] });
    const visitor = await visitorOf(ctx, (await aSession(ctx)).token);
    const heard: string[] = [];
    const leave = await ctx.platform.live.join(ctx.tenantId, ['team'], {
      send: ({ text }) => heard.push(text),
      lapse: () => undefined,
    });
    const contact = await giveDetails(visitor, { name: 'Ada', fields: { room_number: '12' } });
    expect(contact).toMatchObject({ name: 'Ada', identified: false, fields: { room_number: '12' } });
    expect(await findVisitorContact(visitor)).toEqual(contact);
    await expect.poll(() => heard.map((text) => JSON.parse(text))).toEqual([{ t: 'contact', contact }]);
    leave();
  });

  test('is refused field by field, and then nothing is stored', async ({ ctx }) => {
    const visitor = await visitorOf(ctx, (await aSession(ctx)).token);
    const attempt = giveDetails(visitor, { email: 'nowhere', fields: { is_admin: 'yes' } });
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      fields: { is_admin: 'is not asked for' },
    });
    expect(await findVisitorContact(visitor)).toBeNull();
  });

  test('is for visitors with a session', async ({ ctx }) => {
    await expect(giveDetails(ctx, { name: 'Ada' })).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(visitPage(ctx, at('/'))).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('pages', () => {
  test('are kept of who talks with the business, the newest 50', async ({ ctx }) => {
    const silent = await visitorOf(ctx, (await aSession(ctx)).token);
    await visitPage(silent, at('/'));
    expect(await findVisitorContact(silent)).toBeNull();

    const visitor = await aVisitor(ctx);
    const id = visitor.actor.contactId;
    for (let each = 1; each <= 53; each++) {
      await visitPage(inSeconds(visitor, each), at(`/${each}`));
    }
    const { visits } = await getContact(ctx, { id });
    expect(visits).toHaveLength(50);
    expect([visits[0]?.title, visits.at(-1)?.title]).toEqual(['/53', '/4']);
  });

  test('are counted once while a visitor stays on them', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    for (const [each, path] of ['/rooms', '/rooms', '/spa', '/rooms', '/rooms'].entries()) {
      await visitPage(inSeconds(visitor, each), at(path));
    }
    const { visits } = await getContact(ctx, { id: visitor.actor.contactId });
    expect(visits.map(({ title }) => title).sort()).toEqual(['/rooms', '/rooms', '/spa']);
  });

  test('that are no pages of the web are refused', async ({ ctx }) => {
    const attempt = visitPage(await aVisitor(ctx), { url: 'javascript:alert(1)', title: 'x' });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a contact', () => {
  test('is found by name, mail or number, page by page', async ({ ctx }) => {
    const names = ['Ada 100%', 'Bob', 'Cleo'];
    for (const name of names)
      await giveDetails(await aVisitor(ctx), { name, email: `${name[0]}@example.test` });
    const first = await listContacts(ctx, { limit: 2 });
    const second = await listContacts(ctx, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ name }) => name).sort()).toEqual(names);
    const found = async (search: string) =>
      (await listContacts(ctx, { ...page, search })).items.map(({ name }) => name);
    expect(await found('cle')).toEqual(['Cleo']);
    expect(await found('b@EXAMPLE')).toEqual(['Bob']);
    expect(await found('%')).toEqual(['Ada 100%']);
    expect((await listContacts(ctx, { ...page, kind: 'identified' })).items).toEqual([]);
    expect((await listContacts(ctx, { ...page, kind: 'anonymous' })).items).toHaveLength(3);
  });

  test('is changed by members; only names of fields are written down', async ({ ctx }) => {
    const { actor } = await aVisitor(ctx);
    const id = actor.contactId;
    await updateContact(ctx, { id, name: 'Ada', fields: { vip: 'yes', floor: '3' } });
    const after = await updateContact(ctx, { id, email: 'ada@example.test', fields: { floor: '' } });
    expect(after).toMatchObject({ name: 'Ada', email: 'ada@example.test', fields: { vip: 'yes' } });
    const { items } = await listAudit(ctx, { action: 'contact.updated', limit: 10 });
    expect(items.map(({ detail }) => detail)).toEqual([
      { fields: ['email', 'floor'] },
      { fields: ['name', 'vip', 'floor'] },
    ]);
  });

  test('that is blocked is not heard, until it is unblocked', async ({ ctx }) => {
    const session = await aSession(ctx);
    const visitor = await visitorOf(ctx, session.token);
    await giveDetails(visitor, { name: 'Eve' });
    const { id } = (await findVisitorContact(visitor)) ?? { id: '' };
    await blockContact(ctx, { id });
    await blockContact(ctx, { id });
    await expect(visitorOf(ctx, session.token)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(aSession(ctx, { token: session.token })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(giveDetails(visitor, { name: 'Eve' })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listContacts(ctx, { ...page, kind: 'blocked' })).items).toMatchObject([{ id }]);
    await unblockContact(ctx, { id });
    await expect(visitorOf(ctx, session.token)).resolves.toMatchObject({ tenantId: ctx.tenantId });
    const { items } = await listAudit(ctx, { limit: 10 });
    const deeds = items.map(({ action }) => action).filter((action) => action.startsWith('contact.'));
    expect(deeds.sort()).toEqual(['contact.blocked', 'contact.unblocked']);
  });

  test('that is blocked has to come back and say who they are', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    const other = await aVisitor(ctx);
    const lapsed: string[] = [];
    for (const { actor } of [visitor, other]) {
      const listener = { send: () => undefined, lapse: () => lapsed.push(actor.contactId) };
      await ctx.platform.live.join(ctx.tenantId, [rooms.contact(actor.contactId)], listener);
    }
    await blockContact(ctx, { id: visitor.actor.contactId });
    await expect.poll(() => lapsed).toEqual([visitor.actor.contactId]);
  });

  test('is read by viewers, and changed by agents', async ({ world, ctx }) => {
    const { actor } = await aVisitor(ctx);
    const id = actor.contactId;
    const viewer = await aMember(world, ctx, 'viewer');
    const agent = await aMember(world, ctx, 'agent');
    await expect(getContact(viewer, { id })).resolves.toMatchObject({ id });
    const denied = { code: 'forbidden' };
    await expect(updateContact(viewer, { id, name: 'X' })).rejects.toMatchObject(denied);
    await expect(blockContact(viewer, { id })).rejects.toMatchObject(denied);
    await expect(unblockContact(viewer, { id })).rejects.toMatchObject(denied);
    await expect(updateContact(agent, { id, name: 'X' })).resolves.toMatchObject({ name: 'X' });
    const visitor = await aVisitor(ctx);
    await expect(listContacts(visitor, page)).rejects.toMatchObject(denied);
  });

  test('of another workspace does not exist', async ({ ctx, stranger }) => {
    const { actor } = await aVisitor(ctx);
    const id = actor.contactId;
    const missing = { code: 'not-found' };
    await expect(getContact(stranger, { id })).rejects.toMatchObject(missing);
    await expect(updateContact(stranger, { id, name: 'X' })).rejects.toMatchObject(missing);
    await expect(blockContact(stranger, { id })).rejects.toMatchObject(missing);
    expect((await listContacts(stranger, page)).items).toEqual([]);
    expect(await withTenant(stranger, (tx) => contactSummaries(tx, [id]))).toEqual(new Map());
    expect((await withTenant(ctx, (tx) => contactSummaries(tx, [id]))).get(id)).toMatchObject({
      id,
      identified: false,
    });
  });
});

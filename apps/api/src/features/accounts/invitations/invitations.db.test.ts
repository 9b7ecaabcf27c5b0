import { describe, expect } from 'vitest';
import { aMember, anEmail, aPerson, nobody, password } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { listMembers } from '../members/list-members';
import { acceptAsNew } from './accept-as-new';
import { acceptInvitation } from './accept-invitation';
import { cancelInvitation } from './cancel-invitation';
import { createInvitation } from './create-invitation';
import { listInvitations } from './list-invitations';
import { previewInvitation } from './preview-invitation';
import { resendInvitation } from './resend-invitation';

/** The newest link that was mailed to an address. */
async function linkTo(world: World, email: string): Promise<{ token: string }> {
  const mail = (await world.mails()).find(({ to }) => to === email);
  const token = /invitation\?token=([0-9A-Za-z]{40})/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`No invitation was mailed to ${email}.`);
  return { token };
}

describe('inviting', () => {
  test('mails a link and writes it down', async ({ world, ctx }) => {
    const email = anEmail();
    await createInvitation(ctx, { email, role: 'agent' });
    const link = await linkTo(world, email);
    expect(await previewInvitation(nobody(world), link)).toMatchObject({
      state: 'open',
      email,
      role: 'agent',
      invitedBy: ctx.actor.name,
      hasAccount: false,
    });
  });

  test('a second invitation to an address takes the place of the first', async ({ world, ctx }) => {
    const email = anEmail();
    await createInvitation(ctx, { email, role: 'agent' });
    const first = await linkTo(world, email);
    await createInvitation(ctx, { email, role: 'viewer' });
    expect((await listInvitations(ctx)).items).toHaveLength(1);
    expect(await previewInvitation(nobody(world), first)).toEqual({ state: 'unknown' });
  });

  test('someone who is a member already is not invited', async ({ world, ctx }) => {
    const member = await aMember(world, ctx, 'viewer');
    const attempt = createInvitation(ctx, { email: member.actor.email, role: 'agent' });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is not for an agent, and an admin invites no owner', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    const admin = await aMember(world, ctx, 'admin');
    const email = anEmail();
    await expect(createInvitation(agent, { email, role: 'viewer' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(createInvitation(admin, { email, role: 'owner' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('another workspace sees nothing of it and cannot touch it', async ({ ctx, stranger }) => {
    const { id } = await createInvitation(ctx, { email: anEmail(), role: 'agent' });
    const one = { invitationId: id };
    expect((await listInvitations(stranger)).items).toEqual([]);
    await expect(cancelInvitation(stranger, one)).rejects.toMatchObject({ code: 'not-found' });
    await expect(resendInvitation(stranger, one)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('accepting', () => {
  test('brings the person in, once', async ({ world, ctx }) => {
    const guest = await aPerson(world);
    await createInvitation(ctx, { email: guest.actor.email, role: 'admin' });
    const link = await linkTo(world, guest.actor.email);
    expect(await acceptInvitation(guest, link)).toEqual({ tenantId: ctx.tenantId });
    const joined = (await listMembers(ctx)).items.find(({ personId }) => personId === guest.actor.id);
    expect(joined?.role).toBe('admin');
    await expect(acceptInvitation(guest, link)).rejects.toMatchObject({ code: 'gone' });
    expect((await listInvitations(ctx)).items).toEqual([]);
  });

  test('is for the invited address alone', async ({ world, ctx, stranger }) => {
    const email = anEmail();
    await createInvitation(ctx, { email, role: 'admin' });
    const attempt = acceptInvitation(stranger, await linkTo(world, email));
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('makes an account for someone who has none', async ({ world, ctx }) => {
    const email = anEmail();
    await createInvitation(ctx, { email, role: 'viewer' });
    await acceptAsNew(nobody(world), { ...(await linkTo(world, email)), name: 'Grace', password });
    expect((await listMembers(ctx)).items.map((member) => member.email)).toContain(email);
  });

  test('a weak password makes no account and leaves the invitation open', async ({ world, ctx }) => {
    const email = anEmail();
    await createInvitation(ctx, { email, role: 'viewer' });
    const link = await linkTo(world, email);
    const attempt = acceptAsNew(nobody(world), { ...link, name: 'Grace', password: 'password123' });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid' });
    expect(await previewInvitation(nobody(world), link)).toMatchObject({ state: 'open', hasAccount: false });
  });

  test('a cancelled or expired link is refused', async ({ world, ctx }) => {
    const guest = await aPerson(world);
    const { id } = await createInvitation(ctx, { email: guest.actor.email, role: 'admin' });
    const link = await linkTo(world, guest.actor.email);
    const later = { now: () => new Date(Date.now() + 8 * 24 * 3_600_000) };
    const lateGuest = { ...guest, platform: { ...guest.platform, clock: later } };
    await expect(acceptInvitation(lateGuest, link)).rejects.toMatchObject({ code: 'gone' });
    await cancelInvitation(ctx, { invitationId: id });
    await expect(acceptInvitation(guest, link)).rejects.toMatchObject({ code: 'gone' });
  });

  test('sending it again kills the old link', async ({ world, ctx }) => {
    const guest = await aPerson(world);
    const { id } = await createInvitation(ctx, { email: guest.actor.email, role: 'admin' });
    const old = await linkTo(world, guest.actor.email);
    await resendInvitation(ctx, { invitationId: id });
    await expect(acceptInvitation(guest, old)).rejects.toMatchObject({ code: 'gone' });
    await acceptInvitation(guest, await linkTo(world, guest.actor.email));
  });
});

import { describe, expect } from 'vitest';
import { anEmail, aPerson, aProfile, nobody, password } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { getMe } from './get-me';
import { register } from './register';
import { endOtherSessions, endSession, listSessions } from './sessions';
import { switchWorkspace } from './switch-workspace';
import { updateMe } from './update-me';

const someone = (email: string) => ({ name: 'Ada', email, password, occupation: null, business: aProfile() });

describe('signing up', () => {
  test('mails a link to confirm the address', async ({ world }) => {
    const email = anEmail();
    expect(await register(nobody(world), someone(email))).toEqual({ email });
    const mail = (await world.mails()).find(({ to }) => to === email);
    expect(mail?.text).toContain('/api/v1/auth/verify-email?token=');
  });

  test('with a taken address answers the same and tells its owner by mail', async ({ world }) => {
    const { actor } = await aPerson(world);
    expect(await register(nobody(world), someone(actor.email))).toEqual({ email: actor.email });
    const mail = (await world.mails()).find(({ to }) => to === actor.email);
    expect(mail?.subject).toBe('You already have an account');
  });

  test('with a weak password changes nothing and names the field', async ({ world }) => {
    const email = anEmail();
    const attempt = register(nobody(world), { ...someone(email), password: 'password123' });
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      fields: { password: expect.any(String) },
    });
    expect((await world.mails()).map(({ to }) => to)).not.toContain(email);
  });

  test('is bounded per address', async ({ world }) => {
    const email = anEmail();
    for (let count = 0; count < 5; count += 1) await register(nobody(world), someone(email));
    await expect(register(nobody(world), someone(email))).rejects.toMatchObject({
      code: 'too-many-requests',
    });
  });
});

describe('me', () => {
  test('is nobody before signing in', async ({ world }) => {
    expect(await getMe(nobody(world))).toEqual({ person: null, workspace: null, workspaces: [] });
  });

  test('tells the person, the workspace and the way to others', async ({ ctx }) => {
    const me = await getMe(ctx);
    expect(me.person).toMatchObject({ id: ctx.actor.id, isOperator: false });
    expect(me.workspace).toMatchObject({ id: ctx.tenantId, role: 'owner', acting: false });
    expect(me.workspaces).toHaveLength(1);
  });

  test('changes its own name', async ({ ctx }) => {
    await updateMe(ctx, { name: 'Ada Lovelace', occupation: 'Analyst' });
    expect((await getMe(ctx)).person).toMatchObject({ name: 'Ada Lovelace', occupation: 'Analyst' });
  });

  test('does not switch to a workspace it is not in', async ({ ctx, stranger }) => {
    const attempt = switchWorkspace(ctx, { tenantId: stranger.tenantId });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('sessions', () => {
  test('are listed by id, this one first, without anything to sign in with', async ({ ctx }) => {
    const { items } = await listSessions(ctx);
    expect(items).toMatchObject([{ id: ctx.actor.sessionId, isHere: true }]);
    expect(JSON.stringify(items)).not.toContain('tok');
  });

  test('are ended by the person they belong to, nobody else', async ({ ctx, stranger }) => {
    const attempt = endSession(stranger, { id: ctx.actor.sessionId });
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
    await endOtherSessions(stranger);
    expect((await listSessions(ctx)).items).toHaveLength(1);
    await endSession(ctx, { id: ctx.actor.sessionId });
    expect((await listSessions(ctx)).items).toHaveLength(0);
  });
});

import { faceOf } from '@parley/shared/faces';
import { describe, expect } from 'vitest';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { allow } from '../../../../test/limits';
import { aSession, aSiteKey, aVisitor, siteOrigin } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { getMessengerFor } from '../visitors/get-messenger-for';
import { getMessenger } from './get-messenger';
import type { BusinessHours } from './hours';
import { readMessengerSettings } from './read-messenger';
import { rotateIdentitySecret } from './rotate-identity-secret';
import { defaultSettings, UpdateMessenger } from './schemas';
import { teamView } from './team-view';
import { updateMessenger } from './update-messenger';

const choice = { name: 'guest_type', label: 'You are', type: 'choice' as const, required: false };
const never: BusinessHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

describe('the messenger', () => {
  test('has its defaults and the name of the business', async ({ ctx }) => {
    const view = await getMessenger(ctx);
    expect(view).toEqual({
      ...defaultSettings,
      hours: null,
      identityRequired: false,
      hasIdentitySecret: false,
      timeZone: 'Europe/Lisbon',
      branding: expect.any(Boolean),
    });
    const settings = await withTenant(ctx, readMessengerSettings);
    expect(settings.businessName).toMatch(/^Quay Books/);
    expect(settings).not.toHaveProperty('hours');
  });

  test.for([true, false])(
    'names Parley unless the plan lets that go: %s',
    async (brandingRemoval, { ctx }) => {
      await allow(ctx, { brandingRemoval });
      const branding = !brandingRemoval;
      expect((await aSession(ctx)).messenger.branding).toBe(branding);
      expect((await getMessenger(ctx)).branding).toBe(branding);
      const { key } = await aSiteKey(ctx);
      const { messenger } = await getMessengerFor(ctx.platform, { siteKey: key, origin: siteOrigin });
      expect(messenger.branding).toBe(branding);
    },
  );

  test('is changed piece by piece', async ({ ctx }) => {
    await updateMessenger(ctx, UpdateMessenger.parse({ accent: '#0A7D5A', hours: never }));
    await updateMessenger(ctx, { greeting: 'Olá', identityRequired: true });
    expect(await getMessenger(ctx)).toMatchObject({ accent: '#0a7d5a', greeting: 'Olá', hours: never });
    const { messenger } = await aSession(ctx);
    expect(messenger).toMatchObject({ accent: '#0a7d5a', greeting: 'Olá', identityRequired: true });
    await updateMessenger(ctx, { hours: null, identityRequired: false });
    expect(await getMessenger(ctx)).toMatchObject({ hours: null, identityRequired: false, greeting: 'Olá' });
    const { items } = await listAudit(ctx, { action: 'messenger.updated', limit: 10 });
    expect(items[1]?.detail).toEqual({ fields: ['greeting', 'identityRequired'] });
  });

  test.for([
    { accent: 'red' },
    { accent: '#fff' },
    { position: 'top' },
    { greeting: 'x'.repeat(121) },
    { locale: 'not a language' },
    { askFirst: [choice] },
    { askFirst: [{ ...choice, options: [] }] },
    {
      askFirst: [
        { ...choice, type: 'text' },
        { ...choice, type: 'text' },
      ],
    },
    { askFirst: [{ ...choice, type: 'text', label: 'a\u0000b' }] },
    { askFirst: [{ ...choice, type: 'text', name: '__proto__' }] },
    { proactive: [{ id: 'a', path: '/', afterSeconds: -1, text: 'Hi' }] },
    { proactive: [1, 2].map(() => ({ id: 'a', path: '/', afterSeconds: 1, text: 'Hi' })) },
    { identitySecret: 'mine' },
    { tenantId: 'tnt_x' },
    { hours: { ...never, mon: [{ opens: '09:00', closes: '09:00' }] } },
  ])('takes nothing like %j', (given) => {
    expect(UpdateMessenger.safeParse(given).success).toBe(false);
  });

  test('keeps its identity secret to itself once it was shown', async ({ ctx }) => {
    const { secret } = await rotateIdentitySecret(ctx);
    expect(secret).toMatch(/^ids_[0-9A-Za-z]{48}$/);
    const [row] = await withTenant(ctx, (tx) => tx.messenger.findMany());
    expect(JSON.stringify(row)).not.toContain(secret);
    const view = await getMessenger(ctx);
    expect(view.hasIdentitySecret).toBe(true);
    expect(JSON.stringify(view)).not.toContain(row?.identitySecret);
    const audit = JSON.stringify(await listAudit(ctx, { limit: 10 }));
    expect(audit).toContain('messenger.identity-secret-rotated');
    expect(audit).not.toContain(secret);
  });

  test('is for admins', async ({ world, ctx }) => {
    const agent = await aMember(world, ctx, 'agent');
    const denied = { code: 'forbidden' };
    await expect(getMessenger(agent)).rejects.toMatchObject(denied);
    await expect(updateMessenger(agent, { sound: false })).rejects.toMatchObject(denied);
    await expect(rotateIdentitySecret(agent)).rejects.toMatchObject(denied);
    await expect(getMessenger(await aVisitor(ctx))).rejects.toMatchObject(denied);
  });

  test('of another workspace stays as it is', async ({ ctx, stranger }) => {
    await updateMessenger(ctx, { greeting: 'Ours' });
    await updateMessenger(stranger, { greeting: 'Theirs' });
    expect((await getMessenger(ctx)).greeting).toBe('Ours');
    const forged = { ...stranger, workspace: { ...stranger.workspace, tenantId: ctx.tenantId } };
    await expect(updateMessenger(forged, { greeting: 'Mine' })).rejects.toThrow();
    expect((await getMessenger(ctx)).greeting).toBe('Ours');
  });
});

describe('what everybody on the site may know', () => {
  test('comes for the site key, on its own sites', async ({ ctx }) => {
    await updateMessenger(ctx, { greeting: 'Olá', hours: never, awayMessage: 'Tomorrow.' });
    const { key } = await aSiteKey(ctx);
    const { messenger, team } = await getMessengerFor(ctx.platform, { siteKey: key, origin: siteOrigin });
    expect(messenger).toMatchObject({ greeting: 'Olá', awayMessage: 'Tomorrow.' });
    expect(team).toEqual({
      online: false,
      people: [],
      agents: [],
      atOnce: false,
      open: false,
      opensAt: null,
    });
    const evil = getMessengerFor(ctx.platform, { siteKey: key, origin: 'https://evil.example' });
    await expect(evil).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('says who is at work, by first and last name alone, and which agents answer', async ({ ctx }) => {
    const ada = { id: 'agt_1', name: 'Ada', face: faceOf('moon') };
    const people = [{ name: 'Inês', memberId: 'mbr_1' }];
    const agents = [{ ...ada, role: 'concierge' }];
    const present = async () => ({ people, agents, answersAtOnce: (open: boolean) => open });
    expect(await teamView(ctx, present)).toEqual({
      online: true,
      people: [{ name: 'Inês' }],
      agents: [ada],
      atOnce: true,
      open: true,
      opensAt: null,
    });
    const alone = async () => ({ people: [], agents, answersAtOnce: () => false });
    expect(await teamView(ctx, alone)).toMatchObject({ online: false, atOnce: false });
  });
});

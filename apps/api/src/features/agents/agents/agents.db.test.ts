import { faceOf } from '@parley/shared/faces';
import { describe, expect } from 'vitest';
import { anAgent } from '../../../../test/agents';
import { listAudit } from '../../../../test/deeds';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { listFaces } from './list-faces';
import { createAgent, duplicateAgent } from './manage/create-agent';
import { getAgent, listAgents, listPersonas } from './manage/read-agents';
import { archiveAgent, restoreAgent, updateAgent } from './manage/update-agent';
import { personaNames } from './personas';
import { AgentConfig, replyModes } from './schemas';
import { readAgentsSettings, updateAgentsSettings } from './settings/update-settings';
import { diffVersions, getVersion, listVersions } from './versions/read-versions';
import { rollBack, saveVersion } from './versions/save-version';

const names = async (ctx: MemberCtx) =>
  (await listAgents(ctx, { state: 'current' })).items.map(({ name }) => name);
const told = (instructions: string) => AgentConfig.parse({ instructions });

describe('agents', () => {
  test.for(personaNames)('the persona %s is whole, and becomes an agent', async (persona, { ctx }) => {
    const { items } = listPersonas(ctx);
    const agent = await createAgent(ctx, { persona });
    const proposed = items.find(({ name }) => name === persona);
    expect(agent).toMatchObject({ name: proposed?.agentName, version: 1, active: true });
    expect(agent.config).toEqual(proposed?.config);
    expect(agent.config.instructions.length).toBeGreaterThan(1000);
    expect(agent.config.greeting).not.toBe('');
  });

  test('are created, changed, copied, put in order, put away and taken back, each written down', async ({
    ctx,
  }) => {
    const one = await createAgent(ctx, { persona: null, name: 'One' });
    await createAgent(ctx, { persona: 'seo', name: 'Two' });
    await duplicateAgent(ctx, { agentId: one.id });
    expect(await names(ctx)).toEqual(['One', 'Two', 'One (copy)']);
    await updateAgent(ctx, { agentId: one.id, name: 'First', position: 2 });
    expect(await names(ctx)).toEqual(['Two', 'One (copy)', 'First']);
    await archiveAgent(ctx, { agentId: one.id });
    expect(await names(ctx)).toEqual(['Two', 'One (copy)']);
    expect((await listAgents(ctx, { state: 'archived' })).items).toMatchObject([{ id: one.id }]);
    expect(await restoreAgent(ctx, { agentId: one.id })).toMatchObject({ active: false, archivedAt: null });
    expect(await names(ctx)).toEqual(['Two', 'One (copy)', 'First']);
    const { items } = await listAudit(ctx, { limit: 6 });
    expect(items.map(({ action }) => action)).toEqual([
      'agent.restored',
      'agent.archived',
      'agent.updated',
      'agent.created',
      'agent.created',
      'agent.created',
    ]);
  });

  test('are seen by every role, changed by admins, and unknown elsewhere', async ({
    world,
    ctx,
    stranger,
  }) => {
    const { id: agentId } = await createAgent(ctx, { persona: null });
    const viewer = await aMember(world, ctx, 'viewer');
    const agent = await aMember(world, ctx, 'agent');
    const admin = await aMember(world, ctx, 'admin');
    expect(await getAgent(viewer, { agentId })).toMatchObject({ id: agentId });
    await expect(updateAgent(agent, { agentId, name: 'X' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createAgent(agent, { persona: null })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await updateAgent(admin, { agentId, name: 'X' })).toMatchObject({ name: 'X' });
    await expect(getAgent(stranger, { agentId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(archiveAgent(stranger, { agentId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(duplicateAgent(stranger, { agentId })).rejects.toMatchObject({ code: 'not-found' });
    expect(await names(stranger)).toEqual([]);
  });
});

describe('visitors see', () => {
  test('those that answer them, in their order, and nobody while agents are off', async ({
    ctx,
    stranger,
  }) => {
    const one = await createAgent(ctx, { persona: null, name: 'One', avatar: 'moon' });
    const two = await createAgent(ctx, { persona: null, name: 'Two' });
    await updateAgent(ctx, { agentId: two.id, position: 0 });
    expect((await listFaces(ctx)).agents).toEqual([]);
    await updateAgentsSettings(ctx, { on: true });
    const shown = { id: one.id, name: 'One', face: faceOf('moon') };
    expect((await listFaces(ctx)).agents).toEqual([
      { id: two.id, name: 'Two', face: faceOf('spark') },
      shown,
    ]);
    expect((await listFaces(stranger)).agents).toEqual([]);
    await updateAgent(ctx, { agentId: two.id, active: false });
    expect((await listFaces(ctx)).agents).toEqual([shown]);
    await archiveAgent(ctx, { agentId: two.id });
    expect((await listFaces(ctx)).agents).toEqual([shown]);
  });

  test.for(replyModes)(
    'one that is set to %s only where its words reach them',
    async (replyMode, { ctx }) => {
      await anAgent(ctx, { config: { replyMode } });
      const reaches = replyMode === 'automatic' || replyMode === 'approve-first';
      const { agents, answersAtOnce } = await listFaces(ctx);
      expect(agents).toHaveLength(reaches ? 1 : 0);
      expect(answersAtOnce(true)).toBe(replyMode === 'automatic');
    },
  );

  test('a picture that is not known as one that is', async ({ ctx }) => {
    await anAgent(ctx);
    await withTenant(ctx, (tx) => tx.agent.updateMany({ data: { avatar: 'comet' } }));
    const { agents } = await listFaces(ctx);
    expect(agents).toMatchObject([{ name: 'Ada', face: faceOf('spark') }]);
  });

  test.for([
    { hours: 'open' as const, within: true, outside: false },
    { hours: 'closed' as const, within: false, outside: true },
  ])(
    'that one on duty when $hours answers at once then alone',
    async ({ hours, within, outside }, { ctx }) => {
      await anAgent(ctx, { config: { hours } });
      const { answersAtOnce } = await listFaces(ctx);
      expect([answersAtOnce(true), answersAtOnce(false)]).toEqual([within, outside]);
    },
  );

  test('no promise of one that answers on some pages only', async ({ ctx }) => {
    await anAgent(ctx, { config: { routes: { pages: ['/pricing'], intents: [], languages: [] } } });
    const { agents, answersAtOnce } = await listFaces(ctx);
    expect(agents).toHaveLength(1);
    expect(answersAtOnce(true)).toBe(false);
  });
});

describe('versions', () => {
  test('what is saved answers; what was told before is kept, compared, and told again', async ({ ctx }) => {
    const { id: agentId } = await createAgent(ctx, { persona: null });
    await saveVersion(ctx, { agentId, config: told('Be kind.\nBe brief.'), note: 'Manners', answers: true });
    const third = { agentId, config: told('Be kind.\nBe exact.'), note: '', answers: true };
    expect(await saveVersion(ctx, third)).toMatchObject({ version: 3, latestVersion: 3 });
    const { fields } = await diffVersions(ctx, { agentId, from: 2, to: 3 });
    expect(fields).toMatchObject([
      {
        field: 'instructions',
        lines: [
          { kind: 'same', text: 'Be kind.' },
          { kind: 'removed', text: 'Be brief.' },
          { kind: 'added', text: 'Be exact.' },
        ],
      },
    ]);
    const back = await rollBack(ctx, { agentId, number: 2, note: '' });
    expect(back).toMatchObject({ version: 4, config: { instructions: 'Be kind.\nBe brief.' } });
    const { items, nextCursor } = await listVersions(ctx, { agentId, limit: 2 });
    expect(items).toMatchObject([
      { number: 4, answers: true, note: 'Back to version 2' },
      { number: 3, answers: false },
    ]);
    const rest = await listVersions(ctx, { agentId, limit: 2, cursor: nextCursor ?? '' });
    expect(rest.items.map(({ number }) => number)).toEqual([2, 1]);
    expect(await getVersion(ctx, { agentId, number: 2 })).toMatchObject({
      note: 'Manners',
      createdBy: ctx.actor.name,
    });
  });

  test('a draft of one answers nobody; two who save from the same version do not overwrite', async ({
    ctx,
  }) => {
    const { id: agentId } = await createAgent(ctx, { persona: null });
    const saved = await saveVersion(ctx, { agentId, config: told('Later.'), note: '', answers: false });
    expect(saved).toMatchObject({ version: 1, latestVersion: 2 });
    const late = saveVersion(ctx, { agentId, config: told('Mine.'), note: '', answers: true, basedOn: 1 });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('are written by admins, and unknown elsewhere', async ({ world, ctx, stranger }) => {
    const { id: agentId } = await createAgent(ctx, { persona: null });
    const version = { agentId, config: told('x'), note: '', answers: true };
    const agent = await aMember(world, ctx, 'agent');
    await expect(saveVersion(agent, version)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveVersion(stranger, version)).rejects.toMatchObject({ code: 'not-found' });
    await expect(rollBack(stranger, { agentId, number: 1, note: '' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(getVersion(ctx, { agentId, number: 9 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(listVersions(stranger, { agentId, limit: 5 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('settings', () => {
  test('agents are switched on where there is one, and the last one stays while they are', async ({
    ctx,
  }) => {
    expect(await readAgentsSettings(ctx)).toMatchObject({ on: false, draftHours: 24 });
    await expect(updateAgentsSettings(ctx, { on: true })).rejects.toMatchObject({ code: 'conflict' });
    const { id: agentId } = await createAgent(ctx, { persona: null });
    await updateAgentsSettings(ctx, { on: true });
    const kept = await updateAgentsSettings(ctx, { handOver: { waitMinutes: 5 } });
    expect(kept).toMatchObject({ on: true, handOver: { waitMinutes: 5, onNegative: true } });
    await expect(archiveAgent(ctx, { agentId })).rejects.toMatchObject({ code: 'conflict' });
    await expect(updateAgent(ctx, { agentId, active: false })).rejects.toMatchObject({ code: 'conflict' });
    await updateAgentsSettings(ctx, { on: false });
    await archiveAgent(ctx, { agentId });
    const { items } = await listAudit(ctx, { limit: 5 });
    expect(items.map(({ action }) => action)).toEqual([
      'agent.archived',
      'agents.switched-off',
      'agents.settings-updated',
      'agents.switched-on',
      'agent.created',
    ]);
  });

  test('are an admin’s to change, and a workspace’s own', async ({ world, ctx, stranger }) => {
    const agent = await aMember(world, ctx, 'agent');
    await expect(updateAgentsSettings(agent, { draftHours: 2 })).rejects.toMatchObject({ code: 'forbidden' });
    await updateAgentsSettings(ctx, { draftHours: 2 });
    expect(await readAgentsSettings(agent)).toMatchObject({ draftHours: 2 });
    expect(await readAgentsSettings(stranger)).toMatchObject({ draftHours: 24 });
  });
});

import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { aConversation, aMessage } from '../../../../test/conversations';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { allow } from '../../../../test/limits';
import { aDraft, anExample, aTurn } from '../../../../test/turns';
import { aVoice } from '../../../../test/voice';
import type { World } from '../../../../test/world';
import { putAllowance, readAllowance } from '../../../platform/allowances';
import { withTenant } from '../../../platform/db';
import { systemCtx } from '../../../platform/system-ctx';
import { storeUpload } from '../files/store-upload';
import { keepReading } from '../readings/keep-reading';
import { receiveMessage } from '../visitor/receive-message';
import { pruneHistory } from './prune-history';

const dayMs = 86_400_000;

/** Goes through the nights; the conversation's last word was at the beginning. */
const nights = (world: World) => {
  const begin = world.platform.clock.now().getTime();
  return (day: number) => {
    const platform = { ...world.platform, clock: { now: () => new Date(begin + day * dayMs) } };
    return pruneHistory(systemCtx(platform, 'test'));
  };
};
const count = (ctx: MemberCtx) =>
  withTenant(ctx, (tx) => tx.conversation.count({ where: { tenantId: ctx.tenantId } }));
const mailsTo = async (world: World, ctx: MemberCtx) =>
  (await world.mails()).filter(({ to }) => to === ctx.actor.email).map(({ subject }) => subject);

test('what the plan keeps no longer goes, two weeks after the owner was told, and not before', async ({
  world,
  ctx,
}) => {
  await allow(ctx, { historyDays: 30 });
  await aConversation(ctx);
  const night = nights(world);
  await night(15);
  expect(await mailsTo(world, ctx)).toEqual([]);
  await night(17);
  await night(18);
  expect(await mailsTo(world, ctx)).toEqual([expect.stringContaining('keeps conversations for 30 days')]);
  await night(30);
  expect(await count(ctx)).toBe(1);
  await night(31.5);
  expect(await count(ctx)).toBe(0);
});

test('nothing of what was said is left: neither words of a recording, nor traces, drafts and examples', async ({
  world,
  ctx,
}) => {
  await allow(ctx, { historyDays: 30 });
  const { visitor, conversationId } = await aConversation(ctx);
  const upload = { name: 'voice.wav', bytes: Readable.from([aVoice()]), declaredType: 'audio/wav' };
  const { id: fileId } = await storeUpload(visitor, upload);
  await receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'audio', fileId } }));
  const heard = { conversationId, fileId, kind: 'heard', text: 'A room with a bathtub?' } as const;
  await keepReading(ctx, { ...heard, provider: 'openai', model: 'ears' });
  await aTurn(ctx, { conversationId });
  await aDraft(ctx, { conversationId });
  await anExample(ctx, { conversationId });
  const left = () =>
    withTenant(ctx, async (tx) => [
      await tx.message.count(),
      await tx.file.count(),
      await tx.fileReading.count(),
      await tx.turn.count(),
      await tx.draft.count(),
      await tx.intentExample.count(),
    ]);
  expect(Math.min(...(await left()))).toBe(1);
  const night = nights(world);
  await night(17);
  await night(40);
  await world.platform.jobs.settle();
  expect(await left()).toEqual([0, 0, 0, 0, 0, 0]);
});

test('what was long over when the plan shrank waits for its two weeks too', async ({ world, ctx }) => {
  await allow(ctx, { historyDays: 365 });
  await aConversation(ctx);
  const night = nights(world);
  await night(100);
  await allow(ctx, { historyDays: 30 });
  await night(101);
  await night(114);
  expect(await count(ctx)).toBe(1);
  await allow(ctx, { historyDays: 365 });
  await night(115);
  await allow(ctx, { historyDays: 30 });
  await night(116);
  await night(129);
  expect(await count(ctx)).toBe(1);
  expect(await mailsTo(world, ctx)).toHaveLength(2);
  await night(130.5);
  expect(await count(ctx)).toBe(0);
});

test('whoever has not paid loses nothing, nor does one without limits', async ({ world, ctx, stranger }) => {
  await aConversation(ctx);
  await aConversation(stranger);
  await allow(ctx, { historyDays: 30 });
  const night = nights(world);
  await night(20);
  await withTenant(ctx, async (tx) => {
    const limits = (await readAllowance(tx, ctx))?.limits;
    if (limits) await putAllowance(tx, ctx.tenantId, { limits, paidWork: false, updatedAt: new Date() });
  });
  await night(400);
  expect([await count(ctx), await count(stranger)]).toEqual([1, 1]);
});

test('many go in batches, and another workspace’s stay', async ({ world, ctx, stranger }) => {
  await allow(ctx, { historyDays: 30 });
  await allow(stranger, { historyDays: 365 });
  await aConversation(stranger);
  const { conversationId } = await aConversation(ctx);
  await withTenant(
    ctx,
    (tx) =>
      tx.$executeRaw`
      INSERT INTO conversation (tenant_id, id, contact_id, last_message_at)
      SELECT tenant_id, 'cnv_' || lpad(n::text, 22, '0'), contact_id, last_message_at
      FROM conversation, generate_series(1, 120) n WHERE tenant_id = ${ctx.tenantId} AND id = ${conversationId}`,
  );
  const night = nights(world);
  await night(20);
  expect(await night(40)).toEqual({ removed: 121 });
  expect([await count(ctx), await count(stranger)]).toEqual([0, 1]);
});

import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, imported } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { systemCtx } from '../../../platform/system-ctx';
import { addFile } from './add-file';
import { AddFile } from './schemas';
import { sweepUploads } from './sweep-uploads';

const hoursMs = 3_600_000;

function sweepAfter({ platform }: Ctx, hours: number) {
  const clock = { now: () => new Date(Date.now() + hours * hoursMs) };
  return sweepUploads(systemCtx({ ...platform, clock }, 'test'));
}

async function storedKeys({ platform }: Ctx) {
  const keys: string[] = [];
  for await (const { key } of platform.storage.list('knowledge/')) keys.push(key);
  return keys;
}

test('a file that no source names is swept after a day, whoever it is of; the others stay', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  const said = AddFile.parse({ name: 'menu.txt', collectionId });
  await imported(ctx, (await addFile(ctx, { ...said, stream: Readable.from(['Perch tonight.']) })).id);
  const named = await storedKeys(ctx);
  const lost = [`knowledge/${ctx.tenantId}/fil_lost`, 'knowledge/tnt_gone/fil_a', 'knowledge/tnt_gone/fil_b'];
  for (const key of lost)
    await ctx.platform.storage.put(key, 'half an upload', { contentType: 'text/plain' });

  expect(await sweepAfter(ctx, 23)).toEqual({ swept: 0 });
  expect(await sweepAfter(ctx, 25)).toEqual({ swept: lost.length });
  expect(await storedKeys(ctx)).toEqual(named);
  expect(named).toHaveLength(1);
});

test('hundreds at a time', async ({ ctx }) => {
  for (let at = 0; at < 501; at += 1)
    await ctx.platform.storage.put(`knowledge/tnt_many/fil_${at}`, 'x', { contentType: 'text/plain' });
  expect(await sweepAfter(ctx, 25)).toEqual({ swept: 501 });
});

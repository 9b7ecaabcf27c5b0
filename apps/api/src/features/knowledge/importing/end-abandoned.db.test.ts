import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, imported, importedAgain } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { systemCtx } from '../../../platform/system-ctx';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { addFile } from '../sources/add-file';
import { getSource } from '../sources/read-sources';
import { AddFile } from '../sources/schemas';
import { beginDue } from './begin-due';
import { endAbandoned } from './end-abandoned';

const upload = (ctx: Ctx, said: object, text: string) =>
  addFile(ctx, {
    ...AddFile.parse({ name: 'menu.txt', ...said }),
    stream: Readable.from([Buffer.from(text)]),
  });
const found = async (ctx: Ctx) =>
  (await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'tonight' }))).passages.map(({ text }) => text);
const eachMinute = (ctx: Ctx) => endAbandoned(systemCtx(ctx.platform, 'test'));

/** A newer menu waits for a node, and no node is up. */
async function aNewerMenu(ctx: Ctx) {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { collectionId }, 'Tonight there is perch.');
  await imported(ctx, id);
  await ctx.platform.jobs.stop({ timeoutMs: 1000 });
  await upload(ctx, { sourceId: id }, 'Tonight there is pike.');
  return id;
}

test.for([
  ['failed for good', "UPDATE pgboss.job SET state = 'failed', completed_on = now()"],
  ['is gone', 'DELETE FROM pgboss.job'],
] as const)('an import whose job %s has failed, and what was found is found', async ([, deed], { ctx }) => {
  const id = await aNewerMenu(ctx);
  await ctx.platform.db.query(`${deed} WHERE name = 'import-source'`);
  await ctx.platform.jobs.start({ work: true });
  expect(await eachMinute(ctx)).toEqual({ ended: 1 });
  expect(await getSource(ctx, { id })).toMatchObject({
    status: 'failed',
    documents: 1,
    problem: 'The import stopped on our side. Start it again; what was read stays.',
    run: { status: 'failed', finishedAt: expect.any(Date) },
  });
  expect(await found(ctx)).toEqual(['Tonight there is perch.']);
  expect(await eachMinute(ctx)).toEqual({ ended: 0 });
  expect(await importedAgain(ctx, id)).toMatchObject({ status: 'ready', problem: null });
  expect(await found(ctx)).toEqual(['Tonight there is pike.']);
});

test('an import that waits, or tries again later, has not ended', async ({ ctx }) => {
  const id = await aNewerMenu(ctx);
  expect(await eachMinute(ctx)).toEqual({ ended: 0 });
  await ctx.platform.db.query(
    "UPDATE pgboss.job SET state = 'retry', start_after = now() + interval '1 second' WHERE name = 'import-source'",
  );
  expect(await eachMinute(ctx)).toEqual({ ended: 0 });
  expect(await getSource(ctx, { id })).toMatchObject({ status: 'importing' });
  await ctx.platform.db.query('UPDATE pgboss.job SET start_after = now()');
  await ctx.platform.jobs.start({ work: true });
  expect(await imported(ctx, id)).toMatchObject({ status: 'ready' });
});

test('an import that ended well is no abandoned one', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { collectionId }, 'Tonight there is perch.');
  await imported(ctx, id);
  expect(await eachMinute(ctx)).toEqual({ ended: 0 });
  expect(await beginDue(systemCtx(ctx.platform, 'test'))).toEqual({ begun: 0 });
  expect(await getSource(ctx, { id })).toMatchObject({ status: 'ready' });
});

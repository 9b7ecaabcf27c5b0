import { expect, vi } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, aPage, aSite, imported, outcomesOf, type Pages } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { createEgress } from '../../../platform/egress';
import { systemCtx } from '../../../platform/system-ctx';
import { createSite } from '../sources/create-web-source';
import { cancelImport, importAgain } from '../sources/import-again';
import { getSource, listSources } from '../sources/read-sources';
import { removeSource } from '../sources/remove-source';
import { CreateSite } from '../sources/schemas';
import { updateSource } from '../sources/update-source';
import { beginDue } from './begin-due';
import { importStretch } from './import-source';

const links = ['/a', '/b', '/c'].map((path) => `<a href="${path}">${path}</a>`).join(' ');
const pages: Pages = {
  '/': aPage('Home', `We are a small house by the lake with nine rooms and a boat. ${links}`),
  '/a': aPage('A', 'The first page tells of the garden and of the apple trees in it.'),
  '/b': aPage('B', 'The second page tells of the kitchen and of the bread from its oven.'),
  '/c': aPage('C', 'The third page tells of the boat and of the wind on the lake.'),
};

async function aSource(ctx: Ctx, given: Pages = pages) {
  const site = await aSite(given);
  Object.assign(ctx.platform, { egress: createEgress({ userAgent: 'Parley/test', allow: [site.host] }) });
  const { id: collectionId } = await aCollection(ctx);
  const input = CreateSite.parse({ collectionId, url: site.url, by: 'links', perSecond: 10 });
  return { site, source: await createSite(ctx, input) };
}

test('an import that a node leaves unfinished goes on where it was, and reads nothing twice', async ({
  ctx,
}) => {
  const { jobs } = ctx.platform;
  const { promise: stopped, resolve, reject } = settlers();
  const { site, source } = await aSource(ctx, {
    ...pages,
    '/b': (_, response) => {
      site.pages['/b'] = pages['/b'] ?? '';
      jobs
        .stop({ timeoutMs: 0 })
        .then(() => response.destroy())
        .then(resolve, reject);
    },
  });
  await stopped;
  expect(await getSource(ctx, { id: source.id })).toMatchObject({ status: 'importing', documents: 2 });
  await jobs.start({ work: true });
  // What a node had in hand when it ended may have to wait for its lease.
  await vi.waitFor(
    async () => expect(await imported(ctx, source.id)).toMatchObject({ status: 'ready', documents: 4 }),
    { timeout: 50_000, interval: 250 },
  );
  expect(site.asked.filter((path) => path === '/a')).toHaveLength(1);
});

test('a source that is removed while it is imported leaves nothing behind', async ({ ctx }) => {
  const { site } = await aSource(ctx, {
    ...pages,
    '/b': async (_, response) => {
      const { items } = await listSources(ctx, { limit: 1 });
      await removeSource(ctx, { id: items[0]?.id ?? '' });
      response.end(pages['/b']);
    },
  });
  await ctx.platform.jobs.settle();
  expect(site.asked).not.toContain('/c');
  const left = await withTenant(ctx, async (tx) => [await tx.document.count(), await tx.chunk.count()]);
  expect(left).toEqual([0, 0]);
});

test('an import that is cancelled stays so, and goes on when it is begun again', async ({ ctx }) => {
  const { site, source } = await aSource(ctx, {
    ...pages,
    '/a': async (_, response) => {
      site.pages['/a'] = pages['/a'] ?? '';
      const { items } = await listSources(ctx, { limit: 1 });
      await cancelImport(ctx, { id: items[0]?.id ?? '' });
      response.end(site.pages['/a']);
    },
  });
  expect(await imported(ctx, source.id)).toMatchObject({ status: 'cancelled' });
  expect(site.asked).not.toContain('/b');
  await importAgain(ctx, { id: source.id, failedOnly: false });
  expect(await imported(ctx, source.id)).toMatchObject({ status: 'ready', documents: 4 });
});

test('what ends a worker again and again is left alone in the end', async ({ ctx }) => {
  const { source } = await aSource(ctx);
  await imported(ctx, source.id);
  const runId = source.run?.id ?? '';
  await withTenant(ctx, async (tx) => {
    await tx.sourceItem.updateMany({ where: { depth: 0 }, data: { status: 'found', attempts: 3 } });
    await tx.sourceRun.updateMany({ data: { status: 'running' } });
  });
  const job = { tenantId: ctx.tenantId, sourceId: source.id, runId };
  const { signal } = new AbortController();
  await importStretch(systemCtx(ctx.platform, 'test', ctx.tenantId), job, { signal, last: false });
  expect(await outcomesOf(ctx, source.id)).toMatchObject({ '/': 'failed: crashed', '/a': 'indexed' });
});

test('a site comes again when it is due, and not before', async ({ ctx }) => {
  const { source } = await aSource(ctx);
  await imported(ctx, source.id);
  const { nextRunAt } = await updateSource(ctx, { id: source.id, everyHours: 24 });
  const at = (instant: Date) => ({
    ...systemCtx(ctx.platform, 'test'),
    platform: { ...ctx.platform, clock: { now: () => instant } },
  });
  const due = nextRunAt ?? new Date(0);
  expect(await beginDue(at(new Date(due.getTime() - 1000)))).toEqual({ begun: 0 });
  expect(await beginDue(at(due))).toEqual({ begun: 1 });
  expect(await getSource(ctx, { id: source.id })).toMatchObject({ status: 'importing' });
  expect(await imported(ctx, source.id)).toMatchObject({ status: 'ready', documents: 4 });
});

function settlers() {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

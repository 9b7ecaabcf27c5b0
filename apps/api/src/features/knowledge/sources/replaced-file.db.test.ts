import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, imported } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { systemCtx } from '../../../platform/system-ctx';
import { openOriginal } from '../documents/open-original';
import { getDocument, listDocuments } from '../documents/read-documents';
import { settleItems } from '../importing/settle-items';
import { findOnlyItem } from '../importing/store';
import { addFile } from './add-file';
import { importAgain } from './import-again';
import { removeSource } from './remove-source';
import { AddFile } from './schemas';
import { sweepUploads } from './sweep-uploads';

const broken = '%PDF-1.7\nnothing that a PDF is made of';

async function upload(ctx: Ctx, said: object, bytes: string) {
  const { id } = await addFile(ctx, { ...AddFile.parse(said), stream: Readable.from([Buffer.from(bytes)]) });
  return imported(ctx, id);
}

async function aMenu(ctx: Ctx) {
  const { id: collectionId } = await aCollection(ctx);
  return (await upload(ctx, { name: 'menu.txt', collectionId }, 'Tonight there is perch.')).id;
}

/** What is found of the only document, and the file it can be downloaded as. */
async function shown(ctx: Ctx) {
  const id = (await listDocuments(ctx, { limit: 5 })).items[0]?.id ?? '';
  const { text: says } = await getDocument(ctx, { id });
  const { name, stream, size } = await openOriginal(ctx, { id });
  const original = await text(stream);
  expect(size).toBe(original.length);
  return { says, name, original };
}

async function filesKept({ platform, tenantId }: Ctx) {
  await platform.jobs.settle();
  let kept = 0;
  for await (const _ of platform.storage.list(`knowledge/${tenantId}/`)) kept += 1;
  return kept;
}

const perch = { says: 'Tonight there is perch.', name: 'menu.txt', original: 'Tonight there is perch.' };

test('the original is that of what is found, until a newer file is read', async ({ ctx }) => {
  const sourceId = await aMenu(ctx);
  expect(await shown(ctx)).toEqual(perch);
  for (const name of ['new.pdf', 'newer.pdf']) {
    expect(await upload(ctx, { name, sourceId }, broken)).toMatchObject({ status: 'failed', documents: 1 });
    expect(await shown(ctx)).toEqual(perch);
    expect(await filesKept(ctx)).toBe(2);
  }
  await importAgain(ctx, { id: sourceId, failedOnly: false });
  expect(await imported(ctx, sourceId)).toMatchObject({ status: 'failed', documents: 1 });
  expect(await shown(ctx)).toEqual(perch);

  expect(await upload(ctx, { name: 'pike.txt', sourceId }, 'Pike today.')).toMatchObject({ status: 'ready' });
  expect(await shown(ctx)).toEqual({ says: 'Pike today.', name: 'pike.txt', original: 'Pike today.' });
  expect(await filesKept(ctx)).toBe(1);
});

test('what is kept is not swept, and goes with its source', async ({ ctx }) => {
  const sourceId = await aMenu(ctx);
  await upload(ctx, { name: 'new.pdf', sourceId }, broken);
  const clock = { now: () => new Date(Date.now() + 48 * 3_600_000) };
  expect(await sweepUploads(systemCtx({ ...ctx.platform, clock }, 'test'))).toEqual({ swept: 0 });
  expect(await shown(ctx)).toEqual(perch);
  await removeSource(ctx, { id: sourceId });
  expect(await filesKept(ctx)).toBe(0);
});

test('a file that never was read is not kept', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id: sourceId } = await upload(ctx, { name: 'new.pdf', collectionId }, broken);
  await upload(ctx, { name: 'menu.txt', sourceId }, 'Tonight there is perch.');
  expect(await shown(ctx)).toEqual(perch);
  expect(await filesKept(ctx)).toBe(1);
});

test('what an import read that was stopped and begun anew is left to the new one', async ({ ctx }) => {
  const sourceId = await aMenu(ctx);
  const { tenantId } = ctx;
  const item = await withTenant(ctx, (tx) => findOnlyItem(tx, { tenantId, sourceId }));
  if (!item?.runId) throw new Error('The menu was not read.');
  await upload(ctx, { name: 'pike.txt', sourceId }, 'Pike today.');
  const settled = [{ item, outcome: { kind: 'gone', words: 'It was gone.' } as const }];
  await withTenant(ctx, (tx) =>
    settleItems(tx, ctx, { tenantId, sourceId, runId: item.runId ?? '', settled }),
  );
  expect((await shown(ctx)).says).toBe('Pike today.');
});

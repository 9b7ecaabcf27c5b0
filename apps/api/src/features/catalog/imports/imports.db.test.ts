import { describe, expect } from 'vitest';
import { aCatalog, anItemInput } from '../../../../test/catalogs';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import type { Ctx } from '../../../platform/ctx';
import { systemCtx } from '../../../platform/system-ctx';
import { getCatalog } from '../catalogs/read-catalogs';
import { listItems } from '../items/read-items';
import { syncItems } from '../items/sync-items';
import { beginImport } from './begin-import';
import { getImport, listImports } from './read-imports';
import { cancelImport, checkImport, runImport } from './steer-import';
import { workImport } from './work-import';

const csv = `ID,Name,Locality,City,Configuration,Price (INR),Carpet area,Possession,Amenities,Pets,Homes left,Notes
A1,Sunbird,Whitefield,Bengaluru,1 bed,84 lakh,"510 sq ft",2027-09-30,Pool; Gym,yes,11,first
A2,Barbet,Whitefield,Bengaluru,2 bedroom,₹1.29 Cr,805,31/03/2027,Pool,no,12,
A3,Oriole,Hebbal,Bengaluru,3BHK,"1,98,00,000",115.66 sq m,Sep 2027,,yes,,
A4,Broken,Hebbal,Bengaluru,2BHK,on request,900,soon,,perhaps,3,
A1,Twice,Hebbal,Bengaluru,2BHK,9000000,900,2027-01-01,,no,3,
`;

async function begun(world: World, ctx: Ctx, text: string) {
  const { id: catalogId } = await aCatalog(ctx);
  const { id: importId } = await beginImport(ctx, { catalogId, name: 'homes.csv', text });
  await world.platform.jobs.settle();
  return { catalogId, importId };
}

const settled = async (world: World, ctx: Ctx, step: Promise<{ catalogId: string; id: string }>) => {
  const { catalogId, id: importId } = await step;
  await world.platform.jobs.settle();
  return getImport(ctx, { catalogId, importId });
};

describe('an import', () => {
  test('is read, mapped, tried and run', async ({ world, ctx }) => {
    const key = await begun(world, ctx, csv);
    const ready = await getImport(ctx, key);
    expect(ready).toMatchObject({
      status: 'ready',
      counts: { total: 5 },
      mapping: {
        externalId: 'ID',
        title: 'Name',
        'values.place': 'Locality',
        'values.place.city': 'City',
        'values.price': 'Price (INR)',
        'values.left': 'Homes left',
      },
    });
    const { mapping } = ready;
    const checked = await settled(world, ctx, checkImport(ctx, { ...key, mapping, replaces: false }));
    expect(checked).toMatchObject({ status: 'checked', counts: { total: 5, new: 3, bad: 2, changed: 0 } });
    expect(checked.problems).toEqual([
      {
        row: 4,
        externalId: 'A4',
        field: 'values.price',
        value: 'on request',
        reason: 'is no number',
        leftOut: true,
      },
      {
        row: 4,
        externalId: 'A4',
        field: 'values.possession',
        value: 'soon',
        reason: 'is no day like 2027-03-31',
        leftOut: true,
      },
      {
        row: 4,
        externalId: 'A4',
        field: 'values.pets',
        value: 'perhaps',
        reason: 'is neither true nor false',
        leftOut: true,
      },
      {
        row: 5,
        externalId: 'A1',
        field: 'externalId',
        value: 'A1',
        reason: 'is named by an earlier row',
        leftOut: true,
      },
    ]);
    expect(await getCatalog(ctx, key)).toMatchObject({ items: 0, version: 0 });

    const done = await settled(world, ctx, runImport(ctx, key));
    expect(done).toMatchObject({ status: 'done', counts: { new: 3, bad: 2 } });
    const { items } = await listItems(ctx, { catalogId: key.catalogId, limit: 10 });
    const values = Object.fromEntries(items.map((item) => [item.externalId, item.values]));
    expect(values.A1).toMatchObject({
      configuration: '1BHK',
      price: 8_400_000,
      area: 510,
      amenities: ['Pool', 'Gym'],
      pets: true,
    });
    expect(values.A2).toMatchObject({
      price: 12_900_000,
      possession: '2027-03-31',
      place: { name: 'Whitefield', city: 'Bengaluru' },
    });
    expect(values.A3).toMatchObject({ price: 19_800_000, possession: '2027-09-01' });
    expect(values.A3?.area).toBeCloseTo(1245, 0);
    const actions = (await listAudit(ctx, { limit: 5 })).items.map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual(['catalog.imported', 'catalog.import_started']);
  });

  test('of the same file changes nothing; one that replaces removes what it lacks', async ({
    world,
    ctx,
  }) => {
    const key = await begun(world, ctx, csv);
    const { mapping } = await getImport(ctx, key);
    await settled(world, ctx, checkImport(ctx, { ...key, mapping, replaces: false }));
    await settled(world, ctx, runImport(ctx, key));
    await syncItems(ctx, { catalogId: key.catalogId, items: [anItemInput({ externalId: 'Z9' })] });
    const { version } = await getCatalog(ctx, key);
    const again = await beginImport(ctx, { catalogId: key.catalogId, name: 'again', text: csv });
    await world.platform.jobs.settle();
    const next = { catalogId: key.catalogId, importId: again.id };
    const checked = await settled(world, ctx, checkImport(ctx, { ...next, mapping, replaces: true }));
    expect(checked.counts).toMatchObject({ new: 0, changed: 0, same: 3, removed: 1 });
    const done = await settled(world, ctx, runImport(ctx, next));
    expect(done.counts).toMatchObject({ same: 3, removed: 1 });
    expect(await getCatalog(ctx, key)).toMatchObject({ items: 3, version: version + 1 });
  });

  test('says before anything is written which pictures will not be shown, and takes the rows', async ({
    world,
    ctx,
  }) => {
    const pictures = [
      'https://homes.example/one.jpg',
      '/art/two.webp',
      'http://10.0.0.1/three.png',
      'https://localhost/four.png',
      'https://homes.example:2222/five.png',
      'six.png',
    ];
    const rows = pictures.map((picture, at) => `P${at + 1},Home ${at + 1},${picture}`);
    const key = await begun(world, ctx, ['ID,Name,Picture', ...rows].join('\n'));
    const mapping = { externalId: 'ID', title: 'Name', image: 'Picture' };
    const checked = await settled(world, ctx, checkImport(ctx, { ...key, mapping, replaces: false }));
    expect(checked.counts).toMatchObject({ new: 5, bad: 1 });
    const reason = expect.stringContaining('only public web addresses are');
    expect(checked.problems).toEqual([
      { row: 6, externalId: 'P6', field: 'image', value: 'six.png', reason: 'is no address', leftOut: true },
      ...[3, 4, 5].map((row) => ({
        ...{ row, externalId: `P${row}`, field: 'image', value: pictures[row - 1] },
        ...{ reason, leftOut: false },
      })),
    ]);
    expect((await listItems(ctx, { catalogId: key.catalogId, limit: 10 })).items).toEqual([]);
    const done = await settled(world, ctx, runImport(ctx, key));
    expect(done.counts).toMatchObject({ new: 5, bad: 1 });
  });

  test('takes JSON as the API does, and shows what would change', async ({ world, ctx }) => {
    const items = [anItemInput(), anItemInput()];
    const key = await begun(world, ctx, JSON.stringify({ items }));
    await syncItems(ctx, {
      catalogId: key.catalogId,
      items: [{ ...items[0], values: { ...items[0]?.values, price: 1 } }],
    });
    const { mapping } = await getImport(ctx, key);
    const checked = await settled(world, ctx, checkImport(ctx, { ...key, mapping, replaces: false }));
    expect(checked.counts).toMatchObject({ new: 1, changed: 1, bad: 0 });
    expect(checked.changes[0]).toMatchObject({
      kind: 'changed',
      externalId: items[0]?.externalId,
      fields: ['price'],
    });
  });

  test('of something else fails with the reason', async ({ world, ctx }) => {
    const key = await begun(world, ctx, '{"items": [');
    expect(await getImport(ctx, key)).toMatchObject({ status: 'failed', reason: 'This is not valid JSON.' });
    const late = checkImport(ctx, { ...key, mapping: { title: 'x', externalId: 'x' }, replaces: false });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('proposes attributes for columns without a place', async ({ world, ctx }) => {
    const key = await begun(
      world,
      ctx,
      'ID,Name,Weight (kg),Colour,Launched,Price tag\n1,One,2.5,red,2026-01-02,$12\n2,Two,3,blue,2026-02-03,$15\n',
    );
    const { proposed } = await getImport(ctx, key);
    expect(proposed.map(({ column, attribute: { key: name, type } }) => [column, name, type])).toEqual([
      ['Weight (kg)', 'weight', 'number'],
      ['Colour', 'colour', 'category'],
      ['Launched', 'launched', 'date'],
      ['Price tag', 'priceTag', 'number'],
    ]);
    expect(proposed[0]?.attribute).toMatchObject({ unit: 'kg' });
    expect(proposed[3]?.attribute).toMatchObject({ currency: 'USD' });
  });

  test('that was interrupted goes on where it was, and one that was cancelled does not', async ({
    world,
    ctx,
  }) => {
    const rows = Array.from({ length: 1300 }, (_, at) => `R${at},Home ${at},${at + 1000}`).join('\n');
    const key = await begun(world, ctx, `ID,Name,Price\n${rows}\n`);
    const { mapping } = await getImport(ctx, key);
    await settled(world, ctx, checkImport(ctx, { ...key, mapping, replaces: false }));
    const job = systemCtx(world.platform, 'jobs', ctx.tenantId);
    const stopped = new AbortController();
    let reads = 0;
    const signal = Object.assign(stopped.signal, {
      throwIfAborted: () => {
        reads += 1;
        if (reads > 1) throw new Error('The node is gone.');
      },
    });
    const at = { tenantId: ctx.tenantId ?? '', importId: key.importId };
    await world.platform.jobs.stop({ timeoutMs: 2000 });
    await runImport(ctx, key);
    await expect(workImport(job, { ...at, signal, last: false })).rejects.toThrow('The node is gone.');
    expect(await getImport(ctx, key)).toMatchObject({ status: 'running', done: 500, counts: { new: 500 } });
    await workImport(job, { ...at, signal: new AbortController().signal, last: false });
    expect(await getImport(ctx, key)).toMatchObject({
      status: 'done',
      done: 1300,
      counts: { new: 1300, bad: 0 },
    });
    expect(await getCatalog(ctx, key)).toMatchObject({ items: 1300 });
    const other = await beginImport(ctx, { catalogId: key.catalogId, name: 'x', text: csv });
    const cancelled = { catalogId: key.catalogId, importId: other.id };
    expect(await cancelImport(ctx, cancelled)).toMatchObject({ status: 'cancelled' });
    await workImport(job, { ...at, importId: other.id, signal: new AbortController().signal, last: false });
    expect(await getImport(ctx, cancelled)).toMatchObject({ status: 'cancelled' });
    await world.platform.jobs.start({ work: true });
  });

  test('is seen by viewers, begun by admins, and unknown outside', async ({ world, ctx, stranger }) => {
    const key = await begun(world, ctx, csv);
    const viewer = await aMember(world, ctx, 'viewer');
    const agent = await aMember(world, ctx, 'agent');
    await expect(getImport(viewer, key)).resolves.toMatchObject({ id: key.importId });
    await expect(beginImport(agent, { ...key, name: 'x', text: csv })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(cancelImport(agent, key)).rejects.toMatchObject({ code: 'forbidden' });
    const missing = { code: 'not-found' };
    await expect(getImport(stranger, key)).rejects.toMatchObject(missing);
    await expect(listImports(stranger, { ...key, limit: 5 })).rejects.toMatchObject(missing);
    await expect(runImport(stranger, key)).rejects.toMatchObject(missing);
    await expect(cancelImport(stranger, key)).rejects.toMatchObject(missing);
  });
});

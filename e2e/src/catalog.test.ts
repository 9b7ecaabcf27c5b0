import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { overflowOf } from './browser';
import { aHouse } from './house';
import { anOwner, type Desk } from './office';

let ada: Desk;
let catalog: string;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** What lies on the other site just now; the rest of it answers with the picture. */
const trouble = new Map<string, number>();
const pictures = createServer(({ url = '' }, response) => {
  const status = trouble.get(url) ?? 200;
  response.writeHead(status).end(status === 200 ? png : 'not now');
});
const pictureAt = (path: string) => `http://127.0.0.1:${(pictures.address() as AddressInfo).port}${path}`;

const house = aHouse({
  async settings() {
    await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
    return { PARLEY_EGRESS_ALLOW: `127.0.0.1:${(pictures.address() as AddressInfo).port}` };
  },
});

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
});
afterAll(() => {
  pictures.close();
});

/** Of pictures that are not there the browser complains by itself; of nothing else it may. */
function forgiveMissingPictures() {
  const others = ada.complaints.filter((each) => !/Failed to load resource: .* 404/.test(each));
  ada.complaints.splice(0, ada.complaints.length, ...others);
}

const boats = [
  'Ref,Boat,Rent (EUR),Harbour,Berths,Launched',
  'B1,Sea Otter,120,Porto,4,2019-05-01',
  'B2,Grey Heron,180,Porto,6,2021-04-12',
  'B3,Little Tern,95,Lagos,2,2016-07-30',
  'B4,Red Knot,210,Lagos,6,2018-03-09',
  'B5,Avocet,130,Lagos,4,2020-06-01',
  'B6,Dunlin,110,Lagos,3,2015-02-14',
  'B7,Sanderling,a lot,Lagos,4,2017-08-21',
].join('\n');

const views = [
  { path: '', shows: '6 of 6 shown' },
  { path: '?item=new', shows: 'Description' },
  { path: '?view=attributes', shows: 'Harbour' },
  { path: '?view=import', shows: '2 imports shown' },
  { path: '?view=try&q=porto+under+150', shows: '1 item meets it all' },
];

test('a catalog is made from a file; its bad row is shown with the reason and left out', async () => {
  const { page } = ada;
  await page.goto(`${house.server.url}/admin/knowledge/catalogs?add=catalog`);
  const dialog = page.getByRole('dialog', { name: 'Add a catalog' });
  await dialog.getByLabel('Name').fill('Boats');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'File', exact: true }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: 'boats.csv', mimeType: 'text/csv', buffer: Buffer.from(boats) });
  await dialog.getByRole('button', { name: 'Add and look at the file' }).click();

  await page.getByRole('combobox', { name: 'Type of Harbour' }).click();
  await page.getByRole('option', { name: 'Place', exact: true }).click();
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.getByRole('heading', { name: '1 row is left out' }).waitFor();
  await page.getByRole('row', { name: /B7 Rent a lot/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 6 items' }).click();
  await page.getByText('Imported, but for 1 row.').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await saving).suggestedFilename()).toBe('boats-left-out.csv');
  await page.getByRole('link', { name: 'See the items' }).click();
  await page.getByText('6 of 6 shown').waitFor();
  catalog = page.url();
});

test('an item is changed, another deleted and taken back', async () => {
  const { page } = ada;
  await page.getByRole('button', { name: 'Open Sea Otter' }).click();
  const drawer = page.getByRole('dialog', { name: 'Sea Otter' });
  await drawer.getByLabel('Rent (EUR)').fill('140');
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await page
    .getByRole('row', { name: /Sea Otter/ })
    .getByText('€140')
    .waitFor();

  await page.getByRole('checkbox', { name: 'Choose Grey Heron' }).check();
  await page.getByRole('button', { name: 'Delete 1' }).click();
  await page.getByRole('row', { name: /Grey Heron/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('row', { name: /Grey Heron/ }).waitFor();
});

test('a picture of another site is shown, and the browser asks nobody else for it', async () => {
  const { page } = ada;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.getByRole('button', { name: 'Open Sea Otter' }).click();
  const drawer = page.getByRole('dialog', { name: 'Sea Otter' });
  await drawer.getByLabel('Picture').fill(pictureAt('/otter.png'));
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await drawer.waitFor({ state: 'detached' });
  const picture = page.getByRole('row', { name: /Sea Otter/ }).locator('img');
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  expect([...new Set(asked)]).toEqual([house.server.url]);
});

test('a picture that cannot be fetched says why, and is fetched again when somebody asks', async () => {
  const { page } = ada;
  trouble.set('/heron.png', 503);
  const openHeron = async () => {
    await page.getByRole('button', { name: 'Open Grey Heron' }).click();
    return page.getByRole('dialog', { name: 'Grey Heron' });
  };
  const drawer = await openHeron();
  await drawer.getByLabel('Picture').fill(pictureAt('/heron.png'));
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await drawer.waitFor({ state: 'detached' });
  const opened = await openHeron();
  const notice = opened.getByText('Its picture is not shown. The server answered with 503.');
  await notice.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const again = opened.getByRole('button', { name: 'Try the picture again: Grey Heron' });
  trouble.set('/heron.png', 404);
  await again.click();
  await opened.getByText('Its picture is not shown. The server answered with 404.').waitFor();
  trouble.delete('/heron.png');
  await again.click();
  await notice.waitFor({ state: 'detached' });
  await again.waitFor({ state: 'detached' });
  const picture = opened.locator('img').first();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await page.keyboard.press('Escape');
});

test('an import says beforehand which pictures will not be shown, and afterwards why others are not', async () => {
  const { page } = ada;
  trouble.set('/tern.png', 404);
  const rows = [
    'Ref,Boat,Picture',
    'B3,Little Tern,http://10.0.0.1/tern.png',
    `B4,Red Knot,${pictureAt('/tern.png')}`,
    `B5,Avocet,${pictureAt('/avocet.png')}`,
    'B6,Dunlin,dunlin.png',
  ];
  await page.goto(`${catalog}?view=import`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const chooser = await choosing;
  const file = { name: 'pictures.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await chooser.setFiles(file);
  await page.getByRole('button', { name: 'Check every row' }).click();
  const refused = page.getByRole('region', { name: '1 picture will not be shown' });
  await refused.getByRole('row', { name: /^1 B3 Picture http:\/\/10\.0\.0\.1.*only public web/ }).waitFor();
  const leftOut = page.getByRole('region', { name: 'Rows that are left out' });
  await leftOut.getByRole('row', { name: /^4 B6 Picture dunlin\.png is no address/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 3 items' }).click();
  const missing = page.getByRole('region', { name: 'Items without their picture' });
  const told = (name: string) => missing.getByRole('listitem').filter({ hasText: name });
  await told('Red Knot').getByText('The server answered with 404.').waitFor();
  await told('Little Tern').getByText('only public web addresses are').waitFor();
  expect(await told('Avocet').count()).toBe(0);
  await missing.getByRole('link', { name: 'Red Knot' }).click();
  trouble.delete('/tern.png');
  await page.getByRole('button', { name: 'Try the picture again: Red Knot' }).click();
  await page.getByText('Its picture is not shown.').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open Little Tern' }).click();
  const tern = page.getByRole('dialog', { name: 'Little Tern' });
  await tern.getByRole('textbox', { name: 'Picture' }).fill(pictureAt('/tern.png'));
  await tern.getByRole('button', { name: 'Save changes' }).click();
  await tern.waitFor({ state: 'detached' });
});

test('a question is understood; what it was taken for can be taken away, and finds be compared', async () => {
  const { page } = ada;
  await page.goto(`${catalog}?view=try`);
  await page.getByRole('searchbox', { name: 'Question' }).fill('in Porto under 150');
  await page.keyboard.press('Enter');
  await page.getByText('1 item meets it all').waitFor();
  await page.getByRole('button', { name: /^Leave out: Rent up to/ }).click();
  await page.getByText('2 items meet it all').waitFor();
  await page.getByRole('checkbox', { name: 'Compare Sea Otter' }).check();
  await page.getByRole('checkbox', { name: 'Compare Grey Heron' }).check();
  await page.getByRole('button', { name: 'Compare items' }).click();
  const table = page.getByRole('dialog', { name: 'Comparison' }).getByRole('table');
  await table.getByRole('row', { name: /^Rent €140/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('every side of it is fit for everybody, in the dark and on a phone', async () => {
  const { page } = ada;
  forgiveMissingPictures();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { path, shows } of views) {
      await page.goto(`${catalog}${path}`);
      await page.getByText(shows, { exact: true }).first().waitFor();
      expect(await violationsOn(page), path).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
    }
  }
  expect(ada.complaints).toEqual([]);
});

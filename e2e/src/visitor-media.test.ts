import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { openShop, type Shop } from './shop';
import { aVisitor, begin, fieldOf, isHeld, logOf, look, open } from './visitor';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop(['--use-fake-device-for-media-stream', '--autoplay-policy=no-user-gesture-required']);
});
afterAll(() => shop?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const permissions = ['microphone'];

test('an audio note is recorded, sent, and played on both sides', async () => {
  const { page, complaints } = await aVisitor(shop, { permissions });
  await begin(shop, page, 'I would rather say it');
  await button(page, 'Record an audio note').click();
  const recorder = page.getByRole('group', { name: 'Record an audio note' });
  await recorder.getByText('0:01').waitFor();
  await look(page, 'recorder');
  await button(page, 'Cancel').click();
  await fieldOf(page).waitFor();
  await isHeld(page);

  await button(page, 'Record an audio note').click();
  await recorder.getByText('0:01').waitFor();
  await button(page, 'Send').click();
  const note = logOf(page).getByRole('group', { name: 'Audio note' });
  await note.getByText(/^0:0[1-3]$/).waitFor();
  await look(page, 'note');
  await note.getByRole('button', { name: 'Play' }).click();
  await note.getByRole('button', { name: 'Pause' }).waitFor();
  await note.getByRole('button', { name: 'Play' }).waitFor();
  expect(complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);

  await shop.inbox.goto(`${shop.url}/admin/inbox`);
  await shop.inbox.getByText('Audio').first().click();
  const heard = shop.inbox.getByRole('log');
  await heard.getByText(/^0:0[1-3]$/).waitFor();
  await look(shop.inbox, 'note-inbox');
  await heard.getByRole('button', { name: 'Play audio note' }).click();
  await heard.getByRole('button', { name: 'Pause audio note' }).waitFor();
});

test('a microphone that is refused or missing is named in plain words', async () => {
  const refused = await aVisitor(shop);
  await open(refused.page);
  await button(refused.page, 'Record an audio note').click();
  await refused.page.getByRole('alert').waitFor();
  await refused.page.getByText('The microphone is blocked.', { exact: false }).waitFor();
  await refused.context.grantPermissions(permissions);
  await button(refused.page, 'Try again').click();
  await refused.page.getByText('Recording').waitFor();
  await look(refused.page, 'denied');
  await refused.page.keyboard.press('Escape');
  await fieldOf(refused.page).waitFor();
  await isHeld(refused.page);

  const missing = await aVisitor(shop, {
    permissions,
    before: (page) =>
      page.addInitScript(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
      }),
  });
  await open(missing.page);
  await button(missing.page, 'Record an audio note').click();
  await missing.page.getByText('No microphone was found.', { exact: false }).waitFor();
  await look(missing.page, 'missing');
  expect(await violationsOn(missing.page)).toEqual([]);
});

type Given = { name: string; type: string; text?: string; bytes?: number };

/** What a hand does with files: over the panel, and let go; or out of the clipboard. */
async function give(page: Page, way: 'drop' | 'paste', files: Given[]): Promise<void> {
  await page.evaluate(
    async ([kind, given]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, text, bytes } of given) {
        const part = text?.startsWith('data:')
          ? await (await fetch(text)).blob()
          : (text ?? new Uint8Array(bytes ?? 0));
        dataTransfer.items.add(new File([part], name, { type }));
      }
      const panel = document.querySelector('parley-messenger')?.shadowRoot?.querySelector('.panel textarea');
      const told = { bubbles: true, composed: true, cancelable: true };
      if (kind === 'paste')
        panel?.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: dataTransfer }));
      else
        for (const name of ['dragenter', 'dragover', 'drop']) {
          panel?.dispatchEvent(new DragEvent(name, { ...told, dataTransfer }));
          await new Promise(requestAnimationFrame);
        }
    },
    [way, files] as const,
  );
}

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAAAAACH0MYjAAAAbklEQVR42mM4AQdunj7+QaER0XGJCLGm1o7uvolTps+aixDbd/DI8VNnL1y+dpNhVPOoZoKaNbT1DE3MrWwdnBHSKelZuQXFZZU19QixBYuXrVyzftPWHbsRYqOaRzUT1jyaJUc1j5Zho5qHsGYAWKUEM9zycrEAAAAASUVORK5CYII=';

test('pictures are pasted, looked at by keyboard; files are dropped, and what cannot be sent says why', async () => {
  const { page, complaints } = await aVisitor(shop);
  await begin(shop, page, 'Here it comes');
  await give(page, 'paste', [{ name: 'cover.png', type: 'image/png', text: dot }]);
  await page.getByText('cover.png').waitFor();
  await look(page, 'staged');
  await fieldOf(page).press('Enter');
  const picture = logOf(page).getByRole('button', { name: 'cover.png', exact: true });
  await picture.waitFor();
  await picture.focus();
  await page.keyboard.press('Enter');
  const lightbox = page.getByRole('dialog', { name: 'cover.png' });
  await lightbox.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await lightbox.waitFor({ state: 'detached' });
  expect(await picture.evaluate((element) => element.matches(':focus'))).toBe(true);

  await give(page, 'drop', [
    { name: 'list.txt', type: 'text/plain', text: 'Moby-Dick' },
    { name: 'more.csv', type: 'text/csv', text: 'a,b' },
    { name: 'film.mp4', type: 'video/mp4', bytes: 21 * 1024 * 1024 },
    { name: 'other.mp4', type: 'video/mp4', bytes: 21 * 1024 * 1024 },
  ]);
  await page.getByRole('alert').waitFor();
  await look(page, 'dropped');
  await page.getByText('Too large: film.mp4, other.mp4.', { exact: false }).waitFor();
  await button(page, 'Send').click();
  await logOf(page)
    .getByRole('link', { name: /list\.txt/ })
    .waitFor();
  await logOf(page)
    .getByRole('link', { name: /more\.csv/ })
    .waitFor();

  await give(page, 'drop', [
    { name: 'tool.exe', type: 'application/x-msdownload', text: 'MZ\u0000\u0001\u0002\u0003' },
  ]);
  await button(page, 'Send').click();
  await logOf(page).getByText('Files of this type cannot be sent.').waitFor();
  await look(page, 'forbidden');
  expect(await button(page, 'Try again').count()).toBe(0);
  await button(page, 'Delete').click();
  await logOf(page).getByRole('alert').waitFor({ state: 'detached' });
  expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
});

test('an upload shows how far it is, can be given up, and fails with a way to try again', async () => {
  const { page } = await aVisitor(shop);
  await begin(shop, page, 'A heavy one');
  let held: (() => void) | undefined;
  await page.route('**/uploads?*', async (route) => {
    await new Promise<void>((go) => {
      held = go;
    });
    await route.continue().catch(() => undefined);
  });
  await give(page, 'drop', [{ name: 'atlas.txt', type: 'text/plain', text: 'x'.repeat(100_000) }]);
  await button(page, 'Send').click();
  await logOf(page).getByRole('progressbar').waitFor();
  await look(page, 'uploading');
  await button(page, /Cancel/).click();
  await logOf(page).getByText('atlas.txt').waitFor({ state: 'detached' });
  held?.();
  await page.unroute('**/uploads?*');

  await page.route('**/uploads?*', (route) => route.fulfill({ status: 413, body: '{}' }));
  await give(page, 'drop', [{ name: 'again.txt', type: 'text/plain', text: 'once more' }]);
  await button(page, 'Send').click();
  await logOf(page).getByRole('alert').waitFor();
  await page.unroute('**/uploads?*');
  await button(page, 'Try again').click();
  await logOf(page)
    .getByRole('link', { name: /again\.txt/ })
    .waitFor();
  expect(await logOf(page).getByText('atlas.txt').count()).toBe(0);
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aHouse } from './house';
import { anOwner, aTalk, type Desk, inboxAt, rowOf } from './office';

const house = aHouse();
let ada: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
  await ada.context.grantPermissions(['notifications'], { origin: house.server.url });
  await ada.context.addInitScript(writeDownAlerts);
});

type Alerts = { shown: { title: string; body: string }[]; tones: number; away: boolean };
type Watched = typeof globalThis & { alerts: Alerts };

/** What the browser is asked to show and to sound; and a way to be in the background. */
function writeDownAlerts(): void {
  const alerts: Alerts = { shown: [], tones: 0, away: false };
  Object.assign(globalThis, { alerts });
  const Real = Notification;
  globalThis.Notification = class extends Real {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      alerts.shown.push({ title, body: options?.body ?? '' });
    }
  };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function begin(when) {
    alerts.tones += 1;
    start.call(this, when);
  };
  Object.defineProperty(document, 'hidden', { get: () => alerts.away });
}

const alertsOf = (page: Page) => page.evaluate(() => (globalThis as Watched).alerts);
const goAway = (page: Page, away: boolean) =>
  page.evaluate((now) => {
    (globalThis as Watched).alerts.away = now;
  }, away);

test('a desktop notification and a sound, as they were asked for, and neither for what is looked at', async () => {
  const { page } = ada;
  await page.goto(inboxAt(house.server));
  await page.getByRole('button', { name: 'Notifications and sound' }).click();
  // Turned on once the browser has said yes.
  const alerts = page.getByRole('switch', { name: /Desktop notifications/ });
  await alerts.click({ force: true });
  await expect.poll(() => alerts.isChecked()).toBe(true);
  await page.getByRole('switch', { name: /Sound/ }).check({ force: true });
  await page.keyboard.press('Escape');
  const trial = (await alertsOf(page)).tones;
  expect(trial).toBeGreaterThan(0);

  await goAway(page, true);
  const { id, thread } = await aTalk(house.server, { name: 'Ringo Bell', text: 'Ding dong' });
  await expect
    .poll(async () => (await alertsOf(page)).shown.map(({ body }) => body), { timeout: 10_000 })
    .toEqual(['Ding dong']);
  expect((await alertsOf(page)).tones).toBeGreaterThan(trial);

  await page.goto(inboxAt(house.server, id));
  await page.getByRole('log').getByText('Ding dong').waitFor();
  await thread.sendText('Seen as it comes');
  await page.getByRole('log').getByText('Seen as it comes').waitFor();
  expect(await alertsOf(page)).toMatchObject({ shown: [], tones: 0 });
  await goAway(page, true);
  await thread.sendText('And once more');
  await expect
    .poll(async () => (await alertsOf(page)).shown, { timeout: 10_000 })
    .toEqual([{ title: 'New message from Ringo Bell', body: 'And once more' }]);
});

test('offline, the bar says so; back again, nothing is missed', async () => {
  const { page, context } = ada;
  const { id, thread } = await aTalk(house.server, { name: 'Otto Line', text: 'Before the cut' });
  await page.goto(inboxAt(house.server, id));
  await page.getByRole('log').getByText('Before the cut').waitFor();
  await context.setOffline(true);
  await page.getByText(/You are offline/).waitFor();
  for (const text of ['Said meanwhile', 'and this']) await thread.sendText(text);
  const other = await aTalk(house.server, { name: 'Meanwhile Mary', text: 'I came while you were away' });
  await context.setOffline(false);
  await page.getByText(/You are offline/).waitFor({ state: 'detached' });
  await page.getByRole('log').getByText('and this').waitFor();
  await page.getByRole('log').getByText('Said meanwhile').waitFor();
  await rowOf(page, 'Meanwhile Mary').waitFor();
  other.guest.destroy();
});

test('a server that restarts is waited for, and what was said since is there', async () => {
  const { page } = ada;
  const { id, thread } = await aTalk(house.server, { name: 'Rhea Start', text: 'Before the restart' });
  await page.goto(inboxAt(house.server, id));
  await page.getByRole('log').getByText('Before the restart').waitFor();
  const comeBack = await house.server.goAway();
  await page.getByText('The connection is interrupted', { exact: false }).waitFor();
  await comeBack();
  await thread.sendText('After the restart');
  await page.getByRole('log').getByText('After the restart').waitFor({ timeout: 45_000 });
  await page.getByText('The connection is interrupted', { exact: false }).waitFor({ state: 'detached' });
});

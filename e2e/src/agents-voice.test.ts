import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf, faultless, looksOf } from './browser';
import { type FakeModels, startFakeModels } from './fake-models';
import { aHouse } from './house';
import { anOwner, type Desk, inboxAt } from './office';
import { call } from './people';
import { logOf, look, open } from './visitor';

const folder = mkdtempSync(join(tmpdir(), 'parley-voice-'));
const answer = 'We are glad to help you with that.';
/** What the provider on this machine hears in any recording. */
const heard = 'When do you open on Sunday?';

let fake: FakeModels;
let ada: Desk;
const house = aHouse({
  flags: ['--use-fake-device-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
  async settings() {
    fake = await startFakeModels(answer);
    const file = join(folder, 'models.json');
    writeFileSync(file, JSON.stringify({ compatible: { transcriber: 'ears', models: [{ name: 'mouth' }] } }));
    return { PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_KEY: 'sk-of-nobody', PARLEY_MODELS_FILE: file };
  },
});

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server, { agents: true });
  await call(ada.context, house.server, {
    procedure: 'messenger.update',
    input: { askFirst: [], audioNotes: true },
  });
  await giveModels();
});
afterAll(async () => {
  await fake?.end();
  rmSync(folder, { recursive: true, force: true });
});

type Head = { id: string; config: object; latestVersion: number };

async function giveModels(): Promise<void> {
  const address = `${house.server.url}/trpc/agents.list?input=${encodeURIComponent('{}')}`;
  const agents: Head[] = (await (await ada.context.request.get(address)).json()).result.data.items;
  const chain = [{ provider: 'compatible', model: 'mouth' }];
  for (const { id: agentId, config, latestVersion: basedOn } of agents) {
    const version = { agentId, config: { ...config, chain }, basedOn, note: 'By a model', answers: true };
    await call(ada.context, house.server, { procedure: 'agentVersions.save', input: version });
  }
}

test('what is said into a microphone is written down, answered, and stands in the inbox', async () => {
  const visit = await house.browser.newContext({ permissions: ['microphone'], reducedMotion: 'reduce' });
  visit.setDefaultTimeout(30_000);
  const page = await visit.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${house.server.url}/demo/hotel`);
  await open(page);
  await page.getByRole('button', { name: 'Record an audio note', exact: true }).click();
  const recorder = page.getByRole('group', { name: 'Record an audio note' });
  await recorder.getByText('0:01').waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await logOf(page).getByText(answer).waitFor();
  await look(page, 'voice-visitor');
  expect(complaints).toEqual([]);

  await ada.page.goto(inboxAt(house.server));
  await ada.page.getByText(answer).first().click();
  const log = ada.page.getByRole('log');
  await log.getByText(heard).waitFor();
  await log.getByText('Transcript, written by a machine').waitFor();
  await look(ada.page, 'voice-inbox');
  expect(await looksOf(ada.page)).toEqual(faultless);
  await ada.page.getByRole('button', { name: /^Why/ }).first().click();
  await ada.page.getByText('Step by step').first().click();
  await ada.page.getByText('Listened').first().waitFor();
  await look(ada.page, 'voice-why');
  await ada.page.keyboard.press('Escape');
  await ada.page.setViewportSize({ width: 390, height: 844 });
  await ada.page.emulateMedia({ colorScheme: 'dark' });
  await look(ada.page, 'voice-phone');
  await ada.page.goto(`${house.server.url}/admin/agents/providers`);
  await ada.page.getByText('Writes down voice notes.').first().waitFor();
  await look(ada.page, 'voice-providers');
});

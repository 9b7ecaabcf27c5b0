import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { launch, overflowOf } from './browser';
import { type FakeModels, startFakeModels } from './fake-models';
import { anOwner, aTalk, type Desk } from './office';
import { call } from './people';
import { type Server, startServer } from './server';
import { look } from './visitor';

let server: Server;
let browser: Browser;
let fake: FakeModels;
let ada: Desk;
let agentId: string;

type Head = { id: string; config: Record<string, unknown>; latestVersion: number };

beforeAll(async () => {
  fake = await startFakeModels('You leave by 11:30 [1].');
  const models = { PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_NAMES: 'fake-small' };
  [server, browser] = await Promise.all([startServer(models), launch()]);
  ada = await anOwner(browser, server, { agents: true });
  agentId = await aTrial();
  await aTalk(server, { name: 'Nora Quay', text: 'What time is check-out?' });
  await fake.end();
  await aTalk(server, { name: 'Timo Ebb', text: 'Until when may we stay on the last day?' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const save = (input: object) => call(ada.context, server, { procedure: 'agentVersions.save', input });

/** Two versions that differ in everything, beside each other; a model answers in both. */
async function aTrial(): Promise<string> {
  const input = encodeURIComponent('{}');
  const answer = await ada.context.request.get(`${server.url}/trpc/agents.list?input=${input}`);
  const [agent] = (await answer.json()).result.data.items as [Head];
  const chain = [{ provider: 'compatible', model: 'fake-small' }];
  const told = String(agent.config.instructions);
  const first = { ...agent.config, chain };
  const second = {
    ...first,
    instructions: `Say good morning before noon.\n${told}\nاذكر رقم الغرفة دائما.`,
    ...{ tone: 'concise', personality: 'calm, exact', temperature: 0.7, abstainBelow: 0.7 },
    languages: ['en', 'de', 'ar'],
    routes: { pages: ['/demo/hotel'], intents: ['booking'], languages: ['en'] },
  };
  const { id, latestVersion } = agent;
  await save({ agentId: id, config: first, basedOn: latestVersion, note: 'With a model', answers: true });
  await save({ agentId: id, config: second, basedOn: latestVersion + 1, note: 'Shorter', answers: false });
  const trial = { agentId: id, second: latestVersion + 2, share: 50 };
  await call(ada.context, server, { procedure: 'agentTrials.start', input: trial });
  return id;
}

const settled = (page: Page) => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });

/** By how much something does not fit into its own room. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('main table')].map(({ parentElement }) => {
        const { scrollWidth = 0, clientWidth = 0 } = parentElement ?? {};
        return scrollWidth - clientWidth;
      }),
    ),
  );

const pages: [string, () => string, string][] = [
  ['trial', () => `/${agentId}?tab=trial`, 'Trial running'],
  ['versions', () => `/${agentId}?tab=versions&from=1&to=3`, 'What changed'],
  ['providers', () => '/providers', 'Model providers'],
  ['rules', () => '/rules', 'For all agents'],
];

test.each(pages)('%s reads from the right and on a phone as well', async (name, path, heading) => {
  const { page } = ada;
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`${server.url}/admin/agents${path()}`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await settled(page);
  if (name === 'providers') await page.locator('summary').first().click();
  for (const width of [1440, 390]) {
    for (const dir of ['ltr', 'rtl']) {
      await page.setViewportSize({ width, height: 1000 });
      await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
      await look(page, `agents-${name}-${width}-${dir}`);
      expect([width, dir, await overflowOf(page), await cutOff(page)]).toEqual([width, dir, 0, 0]);
    }
  }
  expect(await violationsOn(page)).toEqual([]);
});

test('arrows point the way one reads', async () => {
  const { page } = ada;
  await page.goto(`${server.url}/admin/agents/${agentId}?tab=versions&from=1&to=3`);
  const arrow = page.getByRole('link', { name: 'All agents', exact: true }).locator('svg');
  const transform = () => arrow.evaluate((drawn) => getComputedStyle(drawn).transform);
  await arrow.waitFor();
  expect(await transform()).toBe('none');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await transform()).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

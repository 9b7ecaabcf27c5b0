import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Look, Panel, Stage } from '../stage';
import { type Call, createMessenger } from './create-messenger';

const look = {
  messenger: { businessName: 'Corvane', accent: '#a63c26', position: 'left', theme: 'light' },
  team: { online: true },
} as Look;

let asked: string[] = [];
let stage: Stage | undefined;
let call: Call;
const launcher = (): HTMLButtonElement | null | undefined =>
  document.querySelector('parley-messenger')?.shadowRoot?.querySelector('button');

const panel = new Proxy({} as Panel, {
  get: (_, verb) =>
    verb === 'then' ? undefined : (argument: unknown) => asked.push(`${String(verb)} ${argument}`),
});

/** The wire: what the server answers the loader. */
function answer(status: number, body: object): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify(body), { status });
  });
}

beforeEach(() => {
  asked = [];
  stage = undefined;
  answer(200, look);
  call = createMessenger('https://parley.test', async () => ({
    async startPanel(given) {
      stage = given;
      return panel;
    },
  }));
});
afterEach(() => {
  call('shutdown');
  vi.unstubAllGlobals();
});

const drawn = (): Promise<void> => vi.waitFor(() => expect(launcher()).toBeTruthy());

test('draws the launcher as the business has it', async () => {
  call('boot', { siteKey: 'pk_1' });
  await drawn();
  expect(asked[0]).toBe('https://parley.test/live/v1/messenger/pk_1');
  const host = document.querySelector<HTMLElement>('parley-messenger');
  expect(host?.dataset.side).toBe('left');
  expect(host?.style.getPropertyValue('--brand')).toBe('#a63c26');
});

test('options overrule the business', async () => {
  call('boot', { siteKey: 'pk_1', position: 'right', accent: '#ffe600' });
  await drawn();
  const host = document.querySelector<HTMLElement>('parley-messenger');
  expect(host?.dataset.side).toBe('right');
  expect(host?.style.getPropertyValue('--brand')).toBe('#ffe600');
});

test('what was asked before the boot is done after it, in order', async () => {
  call('identify', 'token');
  call('open', 'now');
  call('boot', { siteKey: 'pk_1' });
  await vi.waitFor(() => expect(asked).toContain('open now'));
  expect(asked.indexOf('identify token')).toBeLessThan(asked.indexOf('open now'));
});

test('a listener hears until it is taken off', () => {
  call('boot', { siteKey: 'pk_1' });
  const heard: unknown[] = [];
  const off = call('on', 'unread', (count: unknown) => heard.push(count)) as () => void;
  return vi
    .waitFor(() => expect(stage).toBeDefined())
    .then(() => {
      stage?.emit('unread', 2);
      stage?.emit('open', undefined);
      off();
      stage?.emit('unread', 3);
      expect(heard).toEqual([2]);
    });
});

test('a page that swaps its body keeps its launcher', async () => {
  call('boot', { siteKey: 'pk_1' });
  await drawn();
  const before = launcher();
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  await vi.waitFor(() => expect(launcher()).toBe(before));
  document.body.replaceChildren();
  await vi.waitFor(() => expect(launcher()).toBe(before));
});

test('a site that may not is told so, and nothing is drawn', async () => {
  answer(403, { code: 'forbidden', detail: 'No.' });
  const errors: unknown[] = [];
  call('on', 'error', (error: unknown) => errors.push(error));
  call('boot', { siteKey: 'pk_1' });
  await vi.waitFor(() => expect(errors).toEqual([{ code: 'forbidden', message: 'No.' }]));
  expect(launcher()).toBeFalsy();
});

test('shutdown takes everything away', async () => {
  call('boot', { siteKey: 'pk_1' });
  await drawn();
  await vi.waitFor(() => expect(stage).toBeDefined());
  call('shutdown');
  expect(document.querySelector('parley-messenger')).toBeNull();
  await vi.waitFor(() => expect(asked).toContain('destroy undefined'));
});

test('an inline messenger has no launcher and stands where it is put', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  call('boot', { siteKey: 'pk_1', inline: place });
  await drawn();
  expect(launcher()?.hidden).toBe(true);
  expect(place.querySelector('parley-messenger')).not.toBeNull();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, launch } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const faded = '<p style="color: #ccc; background: #fff">Too faint to read</p>';
const document = (inside: string) =>
  `<!doctype html><html lang="en"><title>Quay Books</title>${inside}</html>`;
const page = (inside: string) => document(`<main><h1>Quay Books</h1>${inside}</main>`);
const framed = (inside: string, sandbox = '') =>
  `<iframe title="Preview" ${sandbox} srcdoc="${document(inside).replaceAll('"', '&quot;')}"></iframe>`;

test.each([
  ['nothing', '<p>Second-hand books by the water.</p>', []],
  ['a faint word', faded, ['color-contrast']],
  ['a picture without words', '<img src="data:," width="40" height="40">', ['image-alt']],
  ['a faint word in a frame', framed(faded), ['color-contrast']],
  ['a faint word in a frame under a sandbox', framed(faded, 'sandbox="allow-scripts"'), ['color-contrast']],
])('%s is found', async (_, inside, rules) => {
  const tab = await (await aVisit(browser)).newPage();
  await tab.setContent(page(inside));
  const found = await violationsOn(tab);
  expect(found.map((each) => each.split(':')[0])).toEqual(rules);
  expect(await violationsOn(tab)).toEqual(found);
});

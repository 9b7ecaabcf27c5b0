import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { exampleFiles } from './example-files';
import { readExamples } from './read-examples';
import { exampleModule } from './render-example';

const files = exampleFiles();
const drawn = readExamples().filter(
  ({ language, code }) => ['tsx', 'vue'].includes(language) && code.includes('createParley('),
);
const asked: string[] = [];
const listening = createServer(({ url = '' }, response) => {
  asked.push(url);
  response.end();
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
});
afterAll(() => void listening.close());

test.each(drawn)('$where: is drawn on a server, which asks for nothing', async (example) => {
  expect(typeof window).toBe('undefined');
  const code = example.code.replaceAll('https://parley.example.com', origin);
  const module = await import(exampleModule(files, { ...example, code }));
  const html =
    example.language === 'vue'
      ? await renderVue(createSSRApp(module.default))
      : renderReact(createElement(module.Support));
  expect(html.replaceAll('<!-- -->', '')).toContain('Support, 0 unread');
  expect(html).toContain('aria-label="Message"');
  await fetch(`${origin}/${example.language}`);
  expect(asked.splice(0)).toEqual([`/${example.language}`]);
});

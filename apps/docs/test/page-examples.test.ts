import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParserError, parse } from 'parse5';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, textOf } from '../src/integrations/page-tree';
import { eventWords, optionWords, verbWords } from '../src/widget/widget-words';
import { readExamples, root } from './read-examples';

const of = (language: string) => readExamples().filter((example) => example.language === language);
const kebab = (name: string) => `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const attributes = Object.keys(optionWords).map(kebab);
const standard = new Set(['async', 'src', 'nonce', 'type', 'id', 'class']);

test.each(of('html'))(
  '$where: well formed, and every attribute, verb and event is one there is',
  ({ code }) => {
    const page = `<!doctype html><html lang="en"><head><title>Example</title></head><body>${code}</body></html>`;
    const errors: ParserError[] = [];
    parse(page, { onParseError: (error) => void errors.push(error) });
    expect(errors).toEqual([]);

    const elements = elementsOf(page).filter(
      ({ tagName }) => tagName === 'script' || tagName === 'parley-chat',
    );
    const unknown = elements
      .flatMap(({ attrs }) => attrs.map(({ name }) => name))
      .filter((name) => !standard.has(name) && !attributes.includes(name));
    expect(unknown).toEqual([]);
    for (const script of elements.filter((element) => attributeOf(element, 'src') === undefined)) {
      checkCalls(textOf(script));
    }
  },
);

test.each(of('css'))('$where: balanced', ({ code }) => {
  expect(code.match(/{/g)?.length).toBe(code.match(/}/g)?.length);
});

test('every CSS variable the guide names is one the messenger takes', () => {
  const page = readFileSync(join(root, 'apps/docs/src/content/docs/widget/theming.md'), 'utf8');
  const [, section = ''] = page.split('## CSS variables');
  const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[a-z-]+/g) ?? [],
  );
  const set = [...section.matchAll(/--parley-([a-z-]+):/g)].map(([, name = '']) => name);
  const tokens = readFileSync(join(root, 'packages/shared/src/tokens.css'), 'utf8');
  const plugin = readFileSync(join(root, 'packages/widget/scripts/shadow-tokens.mjs'), 'utf8');
  const own = new RegExp(/const own = \/(.*)\/;/.exec(plugin)?.[1] ?? '$^');
  const frame = readFileSync(join(root, 'packages/widget/src/app/frame.css'), 'utf8');
  const isTaken = (name: string) =>
    (own.test(name) && tokens.includes(`--${name}: `)) || frame.includes(`--parley-${name},`);
  expect(rows.length).toBeGreaterThan(15);
  expect([...rows, ...set].filter((name) => !isTaken(name))).toEqual([]);
});

test.each(of('http'))('$where: a header a browser can read', ({ code }) => {
  const [name = '', value = ''] = code.trim().split(/:\s(.*)/s);
  const directives = value.split(/;\s*/).map((directive) => directive.split(' '));
  const known = {
    'Content-Security-Policy': /^(?:script|connect|img|media|style)-src$/,
    'Permissions-Policy': /^microphone=\(self\)$/,
  }[name];
  expect(known, name).toBeDefined();
  expect(directives.filter(([directive = '']) => !known?.test(directive))).toEqual([]);
  expect(value).not.toMatch(/unsafe|\*/);
});

function checkCalls(code: string): void {
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  const called = [...code.matchAll(/\bParley\('(\w+)'(?:, '(\w+)')?/g)];
  const verbs = called.map(([, verb = '']) => verb);
  expect(Object.keys(verbWords)).toEqual(expect.arrayContaining(verbs));
  const events = called.flatMap(([, verb, event]) => (verb === 'on' && event ? [event] : []));
  expect(Object.keys(eventWords)).toEqual(expect.arrayContaining(events));
}

import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { reference } from './reference';

const missing = '/nowhere/openapi.json';

function setUp(command: 'build' | 'dev', openapi: string | undefined) {
  const warn = vi.fn();
  const hook = reference(openapi).plugins[0]?.hooks['config:setup'];
  hook?.({ command, logger: { warn } } as never);
  return warn;
}

test('a build without the document fails, and says what it looked for', () => {
  expect(() => setUp('build', missing)).toThrow(missing);
  expect(() => setUp('build', undefined)).toThrow('no --openapi given');
});

test('a dev server does without, and says so', () => {
  expect(setUp('dev', missing)).toHaveBeenCalledOnce();
});

test('a document that is there gets its pages', () => {
  const found = reference(fileURLToPath(import.meta.url));
  expect(found.found).toBe(true);
  expect(found.plugins[0]?.name).toBe('starlight-openapi-plugin');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../../../test/a-folder';
import { capabilitiesIn, costIn } from './prices';
import { providerTable, readTable } from './table';
import { namedModels } from './table-file';

function written(content: unknown): string {
  const path = join(aFolder(), 'models.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a file stands above the built-in table, and leaves the rest as it is', () => {
  const table = readTable(
    written({
      openai: { models: [{ name: 'gpt-5.6-luna', price: { in: 9, out: 9 } }, { name: 'gpt-7' }] },
      compatible: {
        capabilities: { vision: true },
        transcriber: 'whisper',
        models: [{ name: 'llama', price: null }],
      },
    }),
  );
  expect(table.openai.models.map(({ name, title }) => [name, title])).toEqual([
    ['gpt-5.6-luna', 'GPT-5.6 Luna'],
    ['gpt-7', 'gpt-7'],
  ]);
  const usage = { in: 10, out: 1, cachedIn: 10, estimated: false };
  expect(costIn(table)({ provider: 'openai', model: 'gpt-5.6-luna' }, usage)).toBe(99);
  expect(capabilitiesIn(table)('compatible', 'llama').vision).toBe(true);
  expect(table.compatible.transcriber).toBe('whisper');
  expect(table.anthropic).toEqual(providerTable.anthropic);
});

test('models of the operator’s own server are proposed by name', () => {
  const { compatible } = namedModels(providerTable, ['qwen3', 'llama']);
  expect(compatible.models.map(({ name, contextTokens }) => [name, contextTokens])).toEqual([
    ['qwen3', 8000],
    ['llama', 8000],
  ]);
});

test('what is unknown in it is refused', () => {
  expect(() => readTable(written({ openai: { modles: [] } }))).toThrow(/openai.*modles/);
  expect(() => readTable(written({ mistral: {} }))).toThrow();
  expect(() => readTable('/nowhere/models.json')).toThrow(/ENOENT/);
});

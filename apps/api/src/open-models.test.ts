import { expect, onTestFinished, test } from 'vitest';
import { startFakeModels } from '../test/vendors';
import { silence } from '../test/vendors/faults';
import { BadConfig, readConfig } from './config';
import { openModels } from './open-models';
import { createLog } from './platform/log';
import { createMetrics } from './platform/metrics';
import { streamChain } from './platform/models';
import { wholeOf } from './platform/models/test-models';

function opened(settings: Record<string, string>) {
  const metrics = createMetrics();
  metrics.stop();
  const log = createLog({ level: 'silent' });
  const config = readConfig({ NODE_ENV: 'test', ...settings });
  const { models, close } = openModels(config, { log, metrics });
  onTestFinished(close);
  return models;
}

const asked = { system: '', messages: [{ role: 'user' as const, content: 'When?' }], maxTokens: 20 };

test('the operator’s own server may be private; the same address by a tenant may not', async () => {
  const fake = await startFakeModels();
  onTestFinished(() => fake.close());
  const own = {
    PARLEY_MODELS_URL: fake.url,
    PARLEY_MODELS_KEY: 'sk-own',
    PARLEY_MODELS_NAMES: 'qwen3,llama',
  };
  const models = opened({ ...own, OPENAI_API_KEY: 'sk-openai' });
  expect(models.offered).toEqual(['openai', 'compatible']);
  expect(models.providers.compatible.models.map(({ name }) => name)).toEqual(['qwen3', 'llama']);
  const link = { provider: 'compatible', model: 'qwen3', breakerKey: 'a' } as const;
  expect((await wholeOf(models, { ...link, ...asked, key: null })).text).toContain('glad to help');
  expect(fake.asked[0]?.key).toBe('sk-own');
  const theirs = { ...link, ...asked, key: 'sk-theirs', baseUrl: fake.url };
  await expect(wholeOf(models, theirs)).rejects.toMatchObject({ reason: 'invalid' });
  expect(fake.asked).toHaveLength(1);
});

test('how long a model may take is the operator’s to say', async () => {
  const fake = await startFakeModels({ answer: silence });
  onTestFinished(() => fake.close());
  const models = opened({ PARLEY_MODELS_URL: fake.url, PARLEY_MODELS_FIRST_WORD_SECONDS: '1' });
  expect(models.timeouts).toEqual({ firstTokenMs: 1000, idleMs: 15_000, totalMs: 90_000 });
  const link = { provider: 'compatible', model: 'qwen3', breakerKey: 'a', key: null } as const;
  const { attempts, answer } = await streamChain(models, [link], asked);
  expect([answer, attempts[0]?.outcome]).toEqual([null, 'timeout']);
  expect(attempts[0]?.tookMs).toBeLessThan(10_000);
});

test('what makes no sense stops the start', () => {
  const told = (settings: Record<string, string>) => {
    try {
      opened(settings);
      return [];
    } catch (error) {
      return error instanceof BadConfig ? error.problems : [String(error)];
    }
  };
  expect(told({ PARLEY_MODELS_KEY: 'x' })).toEqual([
    'PARLEY_MODELS_KEY: means nothing without PARLEY_MODELS_URL',
  ]);
  expect(told({ PARLEY_MODELS_URL: 'http://u:p@127.0.0.1/v1' })[0]).toMatch(/PARLEY_MODELS_KEY/);
  expect(told({ PARLEY_MODELS_URL: 'http://169.254.169.254/v1' })[0]).toMatch(/link-local/);
  expect(told({ PARLEY_MODELS_FILE: '/nowhere.json' })[0]).toMatch(/^PARLEY_MODELS_FILE: ENOENT/);
  expect(told({ OPENAI_API_KEY: 'sk one\n' })[0]).toMatch(/^OPENAI_API_KEY: must be one word/);
  expect(told({ OPENAI_API_KEY: '' })).toEqual([]);
  expect(told({ PARLEY_MODELS_ANSWER_SECONDS: '600' })[0]).toMatch(/^PARLEY_MODELS_ANSWER_SECONDS/);
});

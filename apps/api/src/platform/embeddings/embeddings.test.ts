import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { fails, silence, startFakeEmbeddings } from '../../../test/fake-embeddings';
import { createEgress } from '../egress';
import { createLog } from '../log';
import { createMetrics } from '../metrics';
import { createEmbeddings } from './create-embeddings';
import { cosine } from './likeness';

const forever = new AbortController().signal;

async function anEmbedding({ dimensions = null as number | null, allow = true, patienceMs = 200 } = {}) {
  const fake = await startFakeEmbeddings();
  const egress = createEgress({ userAgent: 'test', allow: allow ? [fake.host] : [] });
  const logged: string[] = [];
  const log = createLog({ level: 'info', stream: { write: (line: string) => logged.push(line) } });
  const metrics = createMetrics();
  const provider = { url: fake.url, key: 'sk-hush', model: 'fake', dimensions, fetch: egress.fetch };
  const embeddings = createEmbeddings({ provider, log, metrics, patienceMs });
  onTestFinished(async () => {
    metrics.stop();
    await fake.close();
    await egress.close();
  });
  return { fake, embeddings, logged, metrics };
}

test('many texts go in requests that any provider takes, and come back in order', async () => {
  const { fake, embeddings } = await anEmbedding();
  const texts = Array.from({ length: 150 }, (_, at) => `text ${at} of the car park`);
  const meanings = await embeddings.embed([...texts, ''], forever);
  expect(meanings).toHaveLength(151);
  expect(fake.requests.filter(({ input }) => input[0]?.startsWith('text')).length).toBe(3);
  expect(fake.requests[0]).toMatchObject({ model: 'fake', encoding_format: 'base64' });
  const [first] = await embeddings.embed([texts[77] ?? ''], forever);
  expect(cosine(meanings[77]?.vector as Float32Array, first?.vector as Float32Array)).toBeCloseTo(1);
  expect(first?.space).toBe('fake/192');
});

test('whoever embeds a long time is left with no listeners of requests that are over', async () => {
  const { embeddings } = await anEmbedding();
  const long = new AbortController().signal;
  for (let round = 0; round < 5; round += 1) await embeddings.embed([`text ${round}`], long);
  expect(getEventListeners(long, 'abort')).toEqual([]);
});

test('numbers as a list are understood as well as base64', async () => {
  const { fake, embeddings } = await anEmbedding();
  const data = [{ index: 0, embedding: [0.6, 0.8] }];
  fake.answer = (response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
  const [meaning] = await embeddings.embed(['a'], forever);
  expect([...(meaning?.vector ?? [])].map((each) => each.toFixed(1))).toEqual(['0.6', '0.8']);
});

test('fewer dimensions are asked for, and others are not taken', async () => {
  const { fake, embeddings } = await anEmbedding({ dimensions: 32 });
  const [meaning] = await embeddings.embed(['a car'], forever);
  expect(fake.requests[0]?.dimensions).toBe(32);
  expect(meaning?.space).toBe('fake@32/32');
  const { answer } = fake;
  fake.answer = (response, request) => answer(response, { ...request, dimensions: 48 });
  await expect(embeddings.embed(['a car'], forever)).rejects.toMatchObject({
    problem: 'garbled',
    message: 'answered with 48 numbers instead of 32',
  });
});

test.each([
  ['busy', fails(429, { 'retry-after': '7' }), 7000],
  ['away', fails(500), null],
  ['refused', fails(401), null],
  ['unwanted', fails(400), null],
  ['garbled', (response: { end(text: string): unknown }) => void response.end('<html>'), null],
  ['garbled', (response: { end(text: string): unknown }) => void response.end('{"data":[]}'), null],
  [
    'garbled',
    (response: { end(text: string): unknown }) => void response.end('{"data":[{"embedding":[0,0]}]}'),
    null,
  ],
])('what is said instead of vectors is %s', async (problem, answer, retryAfterMs) => {
  const { fake, embeddings, logged } = await anEmbedding();
  fake.answer = answer as never;
  await expect(embeddings.embed(['a secret of ours'], forever)).rejects.toMatchObject({
    problem,
    retryAfterMs,
  });
  expect(fake.requests.length).toBe(1);
  expect(logged.join()).not.toMatch(/secret of ours|sk-hush/);
});

test('a provider that fails is left alone for a while, and that is counted', async () => {
  const { fake, embeddings, logged, metrics } = await anEmbedding();
  fake.answer = fails(500);
  for (let attempt = 0; attempt < 6; attempt++) await embeddings.embed(['a'], forever).catch(() => undefined);
  expect(fake.requests.length).toBe(3);
  expect(await embeddings.ask('anything')).toEqual({ state: 'away' });
  expect(logged.filter((line) => line.includes('cannot be used'))).toHaveLength(1);
  expect(await metrics.text()).toMatch(/parley_embedding_requests_total\{outcome="paused"\} [3-9]/);
  expect(await metrics.text()).toContain('parley_meaning_questions_total{state="away"} 1');
});

test('a question is not waited for, and kept for the next who asks it', async () => {
  const { fake, embeddings } = await anEmbedding();
  const [first, second] = await Promise.all([
    embeddings.ask('where is my car'),
    embeddings.ask('where is my car'),
  ]);
  expect([first.state, second.state]).toEqual(['answered', 'answered']);
  await embeddings.ask('where is my car');
  expect(fake.requests.filter(({ input }) => input.length === 1)).toHaveLength(1);
  fake.answer = silence;
  expect(await embeddings.ask('and where is theirs')).toEqual({ state: 'late' });
});

test('a private address that nobody opened is not called', async () => {
  const { fake, embeddings } = await anEmbedding({ allow: false });
  await expect(embeddings.embed(['a'], forever)).rejects.toMatchObject({ problem: 'away' });
  expect(fake.requests).toEqual([]);
});

test('a redirect is not followed: the key would go along', async () => {
  const { fake, embeddings } = await anEmbedding();
  fake.answer = (response) => void response.writeHead(307, { location: `${fake.url}/elsewhere` }).end();
  await expect(embeddings.embed(['a'], forever)).rejects.toMatchObject({ problem: 'away' });
  expect(fake.requests).toHaveLength(1);
});

test('without a provider there is nothing to ask', async () => {
  const metrics = createMetrics();
  metrics.stop();
  const embeddings = createEmbeddings({ provider: null, log: createLog({ level: 'silent' }), metrics });
  expect(embeddings.model).toBeNull();
  expect(await embeddings.ask('anything')).toEqual({ state: 'off' });
});

import { createEgress } from '../../src/platform/egress';
import { createLog } from '../../src/platform/log';
import { createMetrics } from '../../src/platform/metrics';
import { createModels } from '../../src/platform/models';
import { spawnFakeModels } from './spawn-fake-models';

type Measuring = { calls: number; rounds: number; concurrency: number };
/** Of one call: processor time, without that of the provider. */
type Microseconds = { bare: number; openai: number; anthropic: number };

const usage = { include_usage: true };
const question = { role: 'user' as const, content: 'When do you open on Sunday?' };
const ask = { system: 'You are kind.', messages: [question], maxTokens: 100 };
const body = JSON.stringify({
  model: 'fake-small',
  stream: true,
  stream_options: usage,
  messages: [{ role: 'system', content: ask.system }, question],
});

/** An instant provider asked through the door, and with nothing but `fetch`. */
export async function measureModels({ calls, rounds, concurrency }: Measuring): Promise<Microseconds[]> {
  const { url, origin, host, end } = await spawnFakeModels();
  const egress = createEgress({ userAgent: 'bench', allow: [host], connections: 512 });
  const metrics = createMetrics();
  metrics.stop();
  const log = createLog({ level: 'silent' });
  const models = createModels({ fetch: egress.fetch, log, metrics, operatorKeys: {} });
  const call = { model: 'fake-small', key: 'k', breakerKey: 'bench', ...ask };
  const ways = {
    bare: async () => {
      const headers = { 'content-type': 'application/json', authorization: 'Bearer k' };
      await (await fetch(`${url}/chat/completions`, { method: 'POST', headers, body })).text();
    },
    openai: () => hearAll(models.stream({ ...call, provider: 'openai', baseUrl: url })),
    anthropic: () => hearAll(models.stream({ ...call, provider: 'anthropic', baseUrl: origin })),
  };
  const measured: Microseconds[] = [];
  for (let round = 0; round <= rounds; round++) {
    const found = { bare: 0, openai: 0, anthropic: 0 };
    for (const way of ['bare', 'openai', 'anthropic'] as const)
      found[way] = await costOf(ways[way], { calls, concurrency });
    if (round > 0) measured.push(found); // the first warms up
  }
  await Promise.all([egress.close(), end()]);
  return measured;
}

async function hearAll(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

async function costOf(
  once: () => Promise<unknown>,
  { calls, concurrency }: Omit<Measuring, 'rounds'>,
): Promise<number> {
  const before = process.cpuUsage();
  let left = calls;
  const work = async () => {
    while (left-- > 0) await once();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

import { onTestFinished } from 'vitest';
import { type Answer, type FakeModels, startFakeModels } from '../../../test/vendors';
import { createEgress } from '../egress';
import { createLog } from '../log';
import { createMetrics } from '../metrics';
import { createModels } from './create-models';
import type { OperatorKeys } from './links';
import type { ProviderTable } from './table';
import type { ModelCall, ModelEvent, Models, ProviderName } from './types';

export const secret = 'sk-hush';

export type Rig = {
  fake: FakeModels;
  models: Models;
  logged: string[];
  metrics(): Promise<string>;
  /** A call of a provider as it stands at the fake. */
  call(provider: ProviderName, more?: Partial<ModelCall>): ModelCall;
};

type Given = {
  answer?: Answer;
  allow?: boolean;
  operatorKeys?: (fake: FakeModels) => OperatorKeys;
  table?: ProviderTable;
  maxFetchBytes?: number;
};

export async function aRig({
  answer,
  allow = true,
  operatorKeys,
  table,
  ...given
}: Given = {}): Promise<Rig> {
  const fake = await startFakeModels(answer ? { answer } : {});
  const { maxFetchBytes = 2 ** 20 } = given;
  const egress = createEgress({ userAgent: 'test', allow: allow ? [fake.host] : [], maxFetchBytes });
  const logged: string[] = [];
  const log = createLog({ level: 'debug', stream: { write: (line: string) => logged.push(line) } });
  const metrics = createMetrics();
  const models = createModels({
    ...{ fetch: egress.fetch, log, metrics },
    operatorKeys: operatorKeys?.(fake) ?? {},
    ...(table && { table }),
  });
  onTestFinished(async () => {
    metrics.stop();
    await fake.close();
    await egress.close();
  });
  const call = (provider: ProviderName, more: Partial<ModelCall> = {}): ModelCall => ({
    provider,
    model: 'fake-small',
    key: secret,
    baseUrl: provider === 'anthropic' ? fake.origin : fake.url,
    breakerKey: `ten_1 ${provider}`,
    system: 'You are kind.',
    messages: [{ role: 'user', content: 'When do you open? (that question)' }],
    maxTokens: 200,
    ...more,
  });
  return { fake, models, logged, metrics: () => metrics.text(), call };
}

export async function all(events: AsyncIterable<ModelEvent> | readonly ModelEvent[]): Promise<ModelEvent[]> {
  const heard: ModelEvent[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

export const textOf = (events: readonly ModelEvent[]): string =>
  events.map((event) => (event.kind === 'text' ? event.text : '')).join('');

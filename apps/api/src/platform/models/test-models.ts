import { onTestFinished } from 'vitest';
import { type Answer, type FakeModels, startFakeModels } from '../../../test/vendors';
import { createEgress } from '../egress';
import { createLog } from '../log';
import { createMetrics } from '../metrics';
import { createModels } from './create-models';
import { ModelFailed } from './errors';
import type { OperatorKeys } from './links';
import type { ModelCall, ModelEvent, Models, ModelTool, ProviderName, ProviderTable } from './types';

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

/** A whole answer, or none: one that was cut fails. */
export async function wholeOf(models: Models, call: ModelCall) {
  const events = await all(models.stream(call));
  const end = events.find((event) => event.kind === 'end');
  if (end?.reason === 'cut') throw new ModelFailed(end.because);
  if (end?.reason === 'aborted') throw call.signal?.reason;
  const { kind: _, ...usage } = events.find((event) => event.kind === 'usage') ?? { kind: 'usage' };
  return {
    text: textOf(events),
    tools: events.flatMap((event): ModelTool[] =>
      event.kind === 'tool' ? [{ id: event.id, name: event.name, input: event.input }] : [],
    ),
    sources: events.flatMap((event) =>
      event.kind === 'source' ? [{ url: event.url, title: event.title }] : [],
    ),
    usage,
    reason: end?.reason,
  };
}

import type { Log } from '../log';
import type { Metrics } from '../metrics';
import { hearAnthropic } from './anthropic-chat';
import { usualTimeouts } from './deadline';
import { createLinks, type OperatorKeys } from './links';
import { hearOpenAi } from './openai-chat';
import { capabilitiesIn, costIn } from './prices';
import { streamCall } from './stream-call';
import { providerTable } from './table';
import { createTestKey } from './test-key';
import { createTranscribe, voiceKeyOf } from './transcribe';
import type { ModelCall, ModelEvent, Models, ModelTimeouts, ProviderName, ProviderTable } from './types';
import { providerNames } from './types';
import { Watches } from './watch';

type Given = {
  /** Out through the guard, whatever address a tenant has given. */
  fetch: typeof globalThis.fetch;
  log: Log;
  metrics: Metrics;
  operatorKeys: OperatorKeys;
  table?: ProviderTable;
  timeouts?: ModelTimeouts;
};

export function createModels({ fetch, operatorKeys, table = providerTable, ...given }: Given): Models {
  const { timeouts = usualTimeouts } = given;
  const clientOf = createLinks({ table, fetch, operatorKeys });
  const watches = new Watches(given);
  const capabilities = capabilitiesIn(table);

  async function* stream(call: ModelCall): AsyncGenerator<ModelEvent, void, void> {
    call.signal?.throwIfAborted();
    const found = clientOf(call);
    const can = capabilities(call.provider, call.model);
    const watch = watches.of(call.breakerKey, call.provider);
    watch.admit();
    const ask = { ...call, timeouts: { ...timeouts, ...call.timeouts } };
    yield* streamCall(ask, {
      listen: (signal) =>
        found.sdk === 'openai'
          ? hearOpenAi(found.client, { call, can, signal })
          : hearAnthropic(found.client, { call, can, signal }),
      onBegin: () => watch.began(),
      onEnd: (ended) => watch.ended(ended),
    });
  }

  return {
    stream,
    transcribe: createTranscribe({ clientOf, watches }),
    test: createTestKey({ clientOf, table }),
    pausedMs: (breakerKey) => watches.find(breakerKey)?.pausedMs ?? 0,
    forget(breakerKey) {
      watches.forget(breakerKey);
      watches.forget(voiceKeyOf(breakerKey));
    },
    timeouts,
    providers: table,
    offered: providerNames.filter((name: ProviderName) => operatorKeys[name] !== undefined),
    capabilities,
    costOf: costIn(table),
  };
}

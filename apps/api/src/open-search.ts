import type { Config } from './config';
import type { Db } from './platform/db';
import { createEgress } from './platform/egress';
import { createEmbeddings, type Embeddings } from './platform/embeddings';
import type { Log } from './platform/log';
import type { Metrics } from './platform/metrics';
import { createSearch } from './platform/search';

type Opened = { embeddings: Embeddings; close(): Promise<void> };
type Given = { db: Db; log: Log; metrics: Metrics };

/** What is searched in, by words and, where a provider is configured, by what they mean. */
export function openSearch(config: Config, { db, ...given }: Given) {
  const { embeddings, close } = openEmbeddings(config, given);
  const meanings = { db, log: given.log, embeddings, memoryBytes: config.PARLEY_VECTORS_MEMORY_MB * 2 ** 20 };
  const memoryBytes = config.PARLEY_SEARCH_MEMORY_MB * 2 ** 20;
  return { embeddings, search: createSearch({ metrics: given.metrics, memoryBytes, meanings }), close };
}

/**
 * The operator’s own model may stand on a private address: its way out is one of its own, open to that host and port
 * alone, so that no crawl gets there by it.
 */
function openEmbeddings(config: Config, given: Omit<Given, 'db'>): Opened {
  const { PARLEY_EMBEDDINGS_URL: base, PARLEY_EMBEDDINGS_MODEL: model } = config;
  if (!base || !model) {
    return { embeddings: createEmbeddings({ provider: null, ...given }), close: async () => undefined };
  }
  const { hostname, port, protocol } = new URL(base);
  const host = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
  const egress = createEgress({ userAgent: `Parley/${config.version}`, allow: [host] });
  const provider = {
    url: base.replace(/\/+$/, ''),
    key: config.PARLEY_EMBEDDINGS_KEY ?? '',
    model,
    dimensions: config.PARLEY_EMBEDDINGS_DIMENSIONS ?? null,
    fetch: egress.fetch,
  };
  return { embeddings: createEmbeddings({ provider, ...given }), close: () => egress.close() };
}

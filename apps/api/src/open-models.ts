import { BadConfig, type Config } from './config';
import { createEgress } from './platform/egress';
import type { Log } from './platform/log';
import type { Metrics } from './platform/metrics';
import {
  createModels,
  type Models,
  namedModels,
  type OperatorKeys,
  type ProviderTable,
  providerTable,
  readTable,
} from './platform/models';

type Given = { log: Log; metrics: Metrics };
type Opened = { models: Models; close(): Promise<void> };

/** Answers are long and slow: many stand open at once. */
const connections = 512;
const maxFetchBytes = 16 * 2 ** 20;

/** Chat models, by the operator’s keys and by those of tenants. Both go out by ways of their own. */
export function openModels(config: Config, given: Given): Opened {
  const shared = { userAgent: `Parley/${config.version}`, connections, maxFetchBytes };
  const allow = [config.PARLEY_EGRESS_ALLOW].filter((host) => typeof host === 'string');
  const egress = createEgress({ ...shared, allow });
  // The operator’s own server may stand on a private address; whatever tenants name may not.
  const own = config.PARLEY_MODELS_URL ? hostOf(config.PARLEY_MODELS_URL) : null;
  const ownEgress = own ? createEgress({ ...shared, allow: [own] }) : egress;
  const models = createModels({
    ...given,
    fetch: egress.fetch,
    operatorKeys: keysOf(config, ownEgress.fetch),
    table: tableOf(config),
    timeouts: {
      firstTokenMs: config.PARLEY_MODELS_FIRST_WORD_SECONDS * 1000,
      idleMs: config.PARLEY_MODELS_SILENCE_SECONDS * 1000,
      totalMs: config.PARLEY_MODELS_ANSWER_SECONDS * 1000,
    },
  });
  return {
    models,
    close: async () => {
      await Promise.all([egress.close(), ownEgress === egress ? null : ownEgress.close()]);
    },
  };
}

function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
}

function keysOf(config: Config, fetch: typeof globalThis.fetch): OperatorKeys {
  const base = config.PARLEY_MODELS_URL;
  const keys = {
    openai: config.OPENAI_API_KEY,
    anthropic: config.ANTHROPIC_API_KEY,
    perplexity: config.PERPLEXITY_API_KEY,
    gemini: config.GEMINI_API_KEY,
    deepseek: config.DEEPSEEK_API_KEY,
  };
  const set = Object.entries(keys).flatMap(([name, key]) => (key ? [[name, { key }]] : []));
  return {
    ...Object.fromEntries(set),
    ...(base && { compatible: { key: config.PARLEY_MODELS_KEY ?? '', baseUrl: base, fetch } }),
  };
}

function tableOf(config: Config): ProviderTable {
  const { PARLEY_MODELS_FILE: path, PARLEY_MODELS_NAMES: names } = config;
  try {
    const table = path ? readTable(path) : providerTable;
    return names ? namedModels(table, names.split(',')) : table;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BadConfig([`PARLEY_MODELS_FILE: ${why}`], { cause: error });
  }
}

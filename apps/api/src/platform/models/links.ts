import {
  type Anthropic,
  type ClientSettings,
  createAnthropic,
  createOpenAi,
  type OpenAI,
  tame,
} from '../providers';
import { ModelFailed } from './errors';
import type { ModelKey, ProviderName, ProviderTable } from './types';

type Fetch = typeof globalThis.fetch;
/** The operator’s own: where it goes, and by which way out. */
export type OperatorKey = { key: string; baseUrl?: string | null; fetch?: Fetch };
export type OperatorKeys = Partial<Record<ProviderName, OperatorKey>>;

export type Client = { sdk: 'openai'; client: OpenAI } | { sdk: 'anthropic'; client: Anthropic };

type Given = { table: ProviderTable; fetch: Fetch; operatorKeys: OperatorKeys };

const mostClients = 500;

/** Finds the client of a key, and builds it once. The operator’s key only ever goes to the operator’s address. */
export function createLinks({ table, fetch, operatorKeys }: Given) {
  const clients = new Map<string, Client>();
  const tamed = { openai: tame(fetch, { keepEvents: false }), anthropic: tame(fetch, { keepEvents: true }) };

  function settingsOf({ provider, key, baseUrl }: ModelKey): ClientSettings {
    const { baseUrl: usual } = table[provider];
    if (key !== null) {
      const url = baseUrl || usual;
      if (!url) throw new ModelFailed('invalid');
      return { url: trimmed(url), key, fetch: url === usual ? fetch : tamed[table[provider].sdk] };
    }
    const own = operatorKeys[provider];
    const url = own?.baseUrl || usual;
    if (!own || !url) throw new ModelFailed('unauthorized');
    return { url: trimmed(url), key: own.key, fetch: own.fetch ?? fetch };
  }

  return function clientOf(link: ModelKey): Client {
    const settings = settingsOf(link);
    const { sdk } = table[link.provider];
    const name = JSON.stringify([sdk, link.key === null, settings.url, settings.key]);
    const found = clients.get(name) ?? build(sdk, settings);
    clients.delete(name);
    clients.set(name, found);
    for (const oldest of clients.keys()) {
      if (clients.size <= mostClients) break;
      clients.delete(oldest);
    }
    return found;
  };
}

const trimmed = (url: string) => url.replace(/\/+$/, '');

function build(sdk: Client['sdk'], settings: ClientSettings): Client {
  return sdk === 'openai'
    ? { sdk, client: createOpenAi(settings) }
    : { sdk, client: createAnthropic(settings) };
}

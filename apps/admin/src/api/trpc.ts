import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from './contract';
import { explain } from './explain';
import type { Tab } from './tab';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

type Send = NonNullable<Parameters<typeof httpBatchLink>[0]['fetch']>;

export function createClient(tab: Tab): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: '/trpc',
        fetch: send,
        headers: () => {
          const { shown } = tab.get();
          return shown === null ? {} : { 'Parley-Workspace': shown };
        },
      }),
    ],
  });
}

/** Writes outlive the page, so that what was confirmed a moment before leaving is still done. */
const send: Send = (input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? null, keepalive: init?.method === 'POST' });

export function createQueryClient(onError: (error: unknown) => void): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && explain(error).retryable,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
  client.getQueryCache().config.onError = onError;
  client.getMutationCache().config.onError = onError;
  return client;
}

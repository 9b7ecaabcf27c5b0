import { DirectionProvider, MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { TRPCClient } from '@trpc/client';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AppRouter as Api } from '../api/contract';
import type { Tab } from '../api/tab';
import { TRPCProvider } from '../api/trpc';
import { TabContext } from './context';
import { styleNonce } from './csp-nonce';
import type { AppRouter } from './router';
import { schemeManager } from './scheme';
import { cssVariablesResolver, themeIn } from './theme';

export type AppParts = {
  router: AppRouter;
  queryClient: QueryClient;
  client: TRPCClient<Api>;
  tab: Tab;
  i18n: i18n;
};

export function Providers({ router, queryClient, client, tab, i18n }: AppParts) {
  const [theme] = useState(() => themeIn({ close: i18n.t('actions.close') }));
  return (
    <I18nextProvider i18n={i18n}>
      <DirectionProvider>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
          withGlobalClasses={false}
        >
          <QueryClientProvider client={queryClient}>
            <TRPCProvider queryClient={queryClient} trpcClient={client}>
              <TabContext value={tab}>
                <RouterProvider router={router} />
              </TabContext>
            </TRPCProvider>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
}

import type { QueryClient } from '@tanstack/react-query';
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppRouter } from '../api/contract';
import type { Tab, TabState } from '../api/tab';
import type { CatalogName } from '../i18n/catalogs';

export type AppContext = {
  queryClient: QueryClient;
  trpc: TRPCOptionsProxy<AppRouter>;
  tab: Tab;
  loadWords: (...names: CatalogName[]) => Promise<void>;
};

export const TabContext = createContext<Tab | null>(null);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error('There is no tab above this component.');
  return tab;
}

export function useTabState(): TabState {
  const tab = useTab();
  return useSyncExternalStore(tab.subscribe, tab.get);
}

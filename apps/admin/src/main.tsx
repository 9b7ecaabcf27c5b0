import './app/styles-first';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTab } from './api/tab';
import { createClient, createQueryClient } from './api/trpc';
import { shareNonce } from './app/csp-nonce';
import { Providers } from './app/providers';
import { createAppRouter } from './app/router';
import { watchSession } from './app/watch-session';
import { createI18n } from './i18n/i18n';

shareNonce();

const i18n = await createI18n();
const tab = createTab();
const client = createClient(tab);
const queryClient = createQueryClient((error) => session.heard(error));
const trpc = createTRPCOptionsProxy({ client, queryClient });
const session = watchSession({ tab, queryClient, trpc });
const loadWords = (...names: string[]) => i18n.loadNamespaces(names);
const router = createAppRouter({ queryClient, trpc, tab, loadWords });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <Providers router={router} queryClient={queryClient} client={client} tab={tab} i18n={i18n} />
  </StrictMode>,
);

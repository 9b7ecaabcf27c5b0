import { createRouter } from '@tanstack/react-router';
import type { AppContext } from './context';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { routeTree } from './route-tree';
import { parseSearch, stringifySearch } from './search';

export function createAppRouter(context: AppContext) {
  return createRouter({
    routeTree,
    context,
    basepath: '/admin',
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

import '@tanstack/react-router';
import type { TitleKey } from '../app/announcer';
import type { AppRouter } from '../app/router';

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
  interface StaticDataRouteOption {
    title?: TitleKey;
  }
}

import { createRootRouteWithContext, type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { Announcer } from './announcer';
import type { AppContext } from './context';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';

export const rootRoute = createRootRouteWithContext<AppContext>()({
  component: Root,
  errorComponent: RootCrash,
  notFoundComponent: NowhereAtAll,
});

function Root() {
  return (
    <>
      <Announcer />
      <Outlet />
    </>
  );
}

function RootCrash({ error }: ErrorComponentProps) {
  return (
    <main>
      <CrashPage error={error} />
    </main>
  );
}

function NowhereAtAll() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}

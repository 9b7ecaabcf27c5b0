import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Announcer } from './announcer';
import type { AppContext } from './context';

export const rootRoute = createRootRouteWithContext<AppContext>()({ component: Root });

function Root() {
  return (
    <>
      <Announcer />
      <Outlet />
    </>
  );
}

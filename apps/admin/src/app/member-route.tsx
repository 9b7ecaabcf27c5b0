import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './root-route';

/** What an operator can do without being in a workspace. */
const worksAnywhere = /^\/(operator|account)\b/;

/** Everything behind the door: a person, in a workspace. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: async ({ context, location }) => {
    const { shown } = context.tab.get();
    // A page that is open already keeps standing when the session ends; its bar says so.
    if (shown !== null) return;
    const me = await context.queryClient.ensureQueryData(context.trpc.me.get.queryOptions());
    if (!me.person) throw redirect({ to: '/sign-in', search: { next: location.href } });
    if (me.workspace) context.tab.show(me.workspace.id);
    else if (!me.person.isOperator) throw redirect({ to: '/workspaces' });
    else if (!worksAnywhere.test(location.pathname)) throw redirect({ to: '/operator' });
  },
  loader: ({ context }) => context.loadWords('shell'),
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './root-route';
import { safeNext } from './safe-next';
import { words } from './search';

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'entry',
  loader: ({ context }) => context.loadWords('entry'),
  component: lazyRouteComponent(() => import('../features/entry/entry-layout'), 'EntryLayout'),
});

const signInSearch = words('next', 'email', 'reason');

const signInRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  staticData: { title: 'signIn' },
  beforeLoad: async ({ context, search }) => {
    const me = await context.queryClient.ensureQueryData(context.trpc.me.get.queryOptions());
    if (me.person) throw redirect({ href: safeNext(search.next), replace: true });
  },
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/sign-up',
  staticData: { title: 'signUp' },
  loader: ({ context }) => context.loadWords('workspace'),
  component: lazyRouteComponent(() => import('../features/sign-up/sign-up-page'), 'SignUpPage'),
});

const checkMailRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/check-mail',
  validateSearch: words('email'),
  staticData: { title: 'checkMail' },
  component: lazyRouteComponent(() => import('../features/sign-up/check-mail-page'), 'CheckMailPage'),
});

const verifiedRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/verified',
  validateSearch: words('error'),
  staticData: { title: 'verified' },
  component: lazyRouteComponent(() => import('../features/sign-up/verified-page'), 'VerifiedPage'),
});

const forgotRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/forgot',
  staticData: { title: 'forgot' },
  component: lazyRouteComponent(() => import('../features/password/forgot-page'), 'ForgotPage'),
});

const resetRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/reset',
  validateSearch: words('token', 'error'),
  staticData: { title: 'reset' },
  component: lazyRouteComponent(() => import('../features/password/reset-page'), 'ResetPage'),
});

const setupRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/setup',
  validateSearch: words('token'),
  staticData: { title: 'setup' },
  component: lazyRouteComponent(() => import('../features/setup/setup-page'), 'SetupPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/invitation',
  validateSearch: words('token'),
  staticData: { title: 'invitation' },
  component: lazyRouteComponent(() => import('../features/invitation/invitation-page'), 'InvitationPage'),
});

const workspacesRoute = createRoute({
  getParentRoute: () => entryRoute,
  path: '/workspaces',
  staticData: { title: 'workspaces' },
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(context.trpc.me.get.queryOptions());
    if (!me.person) throw redirect({ to: '/sign-in', search: { next: '/workspaces' } });
  },
  component: lazyRouteComponent(() => import('../features/workspaces/workspaces-page'), 'WorkspacesPage'),
});

export const entryRoutes = entryRoute.addChildren([
  signInRoute,
  signUpRoute,
  checkMailRoute,
  verifiedRoute,
  forgotRoute,
  resetRoute,
  setupRoute,
  invitationRoute,
  workspacesRoute,
]);

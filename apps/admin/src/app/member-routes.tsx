import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { billingSearchNames } from '../features/billing/search-names';
import { searchNames } from '../features/inbox/search-names';
import { area } from './area';
import { agentsRoutes } from './member-agents-routes';
import { knowledgeRoutes } from './member-knowledge-routes';
import { memberRoute } from './member-route';
import { words } from './search';

/** Named once, like areas. */
const operatorPages = () => import('../features/operator/pages');

const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  staticData: { title: 'home' },
  loader: ({ context }) => context.loadWords('home', 'audit'),
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});

const inboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/inbox',
  validateSearch: words(...searchNames),
  staticData: { title: 'inbox' },
  loader: ({ context }) => context.loadWords('inbox', 'contacts', 'savedReplies'),
  component: lazyRouteComponent(() => import('../features/inbox/inbox-page'), 'InboxPage'),
});

const contactsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/contacts',
  validateSearch: words('q', 'contact'),
  staticData: { title: 'contacts' },
  loader: ({ context }) => context.loadWords('contacts'),
  component: lazyRouteComponent(() => import('../features/contacts/contacts-page'), 'ContactsPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'settings',
  component: lazyRouteComponent(area, 'SettingsArea'),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/business', replace: true });
  },
});

const businessRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/business',
  staticData: { title: 'business' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.workspace.get.queryOptions());
    return context.loadWords('workspace');
  },
  component: lazyRouteComponent(() => import('../features/business/business-page'), 'BusinessPage'),
});

const membersRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/members',
  validateSearch: words('q', 'invite'),
  staticData: { title: 'members' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.members.list.queryOptions());
    return context.loadWords('members');
  },
  component: lazyRouteComponent(() => import('../features/members/members-page'), 'MembersPage'),
});

const apiKeysRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/api-keys',
  validateSearch: words('create'),
  staticData: { title: 'apiKeys' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.apiKeys.list.queryOptions());
    return context.loadWords('keys');
  },
  component: lazyRouteComponent(() => import('../features/api-keys/api-keys-page'), 'ApiKeysPage'),
});

const siteKeysRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/site-keys',
  validateSearch: words('create'),
  staticData: { title: 'siteKeys' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.siteKeys.list.queryOptions());
    return context.loadWords('keys');
  },
  component: lazyRouteComponent(() => import('../features/site-keys/site-keys-page'), 'SiteKeysPage'),
});

const messengerRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/messenger',
  validateSearch: words('tab'),
  staticData: { title: 'messenger' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.messenger.get.queryOptions());
    return context.loadWords('messenger', 'keys', 'workspace');
  },
  component: lazyRouteComponent(() => import('../features/messenger/messenger-page'), 'MessengerPage'),
});

const savedRepliesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/saved-replies',
  validateSearch: words('q', 'reply'),
  staticData: { title: 'savedReplies' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.savedReplies.list.queryOptions());
    return context.loadWords('savedReplies');
  },
  component: lazyRouteComponent(
    () => import('../features/saved-replies/saved-replies-page'),
    'SavedRepliesPage',
  ),
});

const billingRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/billing',
  validateSearch: words(...billingSearchNames),
  staticData: { title: 'billing' },
  loader: ({ context }) => context.loadWords('billing'),
  component: lazyRouteComponent(() => import('../features/billing/billing-page'), 'BillingPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/settings/audit',
  validateSearch: words('action', 'actor', 'from', 'to', 'entry'),
  staticData: { title: 'audit' },
  loader: ({ context }) => context.loadWords('audit'),
  component: lazyRouteComponent(() => import('../features/audit/audit-page'), 'AuditPage'),
});

const profileRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/account/profile',
  staticData: { title: 'profile' },
  loader: ({ context }) => context.loadWords('account'),
  component: lazyRouteComponent(() => import('../features/profile/profile-page'), 'ProfilePage'),
});

const securityRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/account/security',
  staticData: { title: 'security' },
  loader: ({ context }) => context.loadWords('account'),
  component: lazyRouteComponent(() => import('../features/security/security-page'), 'SecurityPage'),
});

const operatorRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'operator',
  loader: ({ context }) => context.loadWords('operator'),
  component: lazyRouteComponent(area, 'OperatorArea'),
});

const operatorIndexRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator',
  beforeLoad: () => {
    throw redirect({ to: '/operator/tenants', replace: true });
  },
});

const tenantsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/tenants',
  validateSearch: words('q', 'filter', 'tenant'),
  staticData: { title: 'tenants' },
  component: lazyRouteComponent(operatorPages, 'TenantsPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/people',
  validateSearch: words('q'),
  staticData: { title: 'people' },
  component: lazyRouteComponent(operatorPages, 'PeoplePage'),
});

const healthRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/health',
  staticData: { title: 'health' },
  component: lazyRouteComponent(operatorPages, 'HealthPage'),
});

const jobsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/jobs',
  validateSearch: words('queue', 'job'),
  staticData: { title: 'jobs' },
  component: lazyRouteComponent(operatorPages, 'JobsPage'),
});

const paymentsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/payments',
  validateSearch: words('view', 'state', 'sort'),
  staticData: { title: 'payments' },
  component: lazyRouteComponent(operatorPages, 'PaymentsPage'),
});

const operatorAuditRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/audit',
  validateSearch: words('action', 'actor', 'from', 'to', 'entry'),
  staticData: { title: 'platformAudit' },
  loader: ({ context }) => context.loadWords('audit'),
  component: lazyRouteComponent(operatorPages, 'OperatorAuditPage'),
});

export const memberRoutes = memberRoute.addChildren([
  homeRoute,
  inboxRoute,
  contactsRoute,
  knowledgeRoutes,
  agentsRoutes,
  settingsRoute.addChildren([
    settingsIndexRoute,
    businessRoute,
    membersRoute,
    messengerRoute,
    savedRepliesRoute,
    apiKeysRoute,
    siteKeysRoute,
    billingRoute,
    auditRoute,
    profileRoute,
    securityRoute,
  ]),
  operatorRoute.addChildren([
    operatorIndexRoute,
    tenantsRoute,
    peopleRoute,
    healthRoute,
    jobsRoute,
    paymentsRoute,
    operatorAuditRoute,
  ]),
]);

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { searchNames } from '../features/inbox/search-names';
import { rootRoute } from './root-route';
import { words } from './search';

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

const knowledgeRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'knowledge',
  loader: ({ context }) => context.loadWords('knowledge'),
  component: lazyRouteComponent(() => import('./shell/area-nav'), 'KnowledgeArea'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge',
  validateSearch: words('q', 'collection', 'kind', 'status', 'source', 'add'),
  staticData: { title: 'sources' },
  component: lazyRouteComponent(() => import('../features/knowledge/sources-page'), 'SourcesPage'),
});

const documentsRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/documents',
  validateSearch: words('q', 'collection', 'source'),
  staticData: { title: 'documents' },
  component: lazyRouteComponent(() => import('../features/knowledge/documents-page'), 'DocumentsPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/documents/$documentId',
  validateSearch: words('chunk'),
  staticData: { title: 'document' },
  component: lazyRouteComponent(() => import('../features/knowledge/document-page'), 'DocumentPage'),
});

const playgroundRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/search',
  validateSearch: words('q', 'collection', 'tag', 'since'),
  staticData: { title: 'playground' },
  component: lazyRouteComponent(() => import('../features/knowledge/playground-page'), 'PlaygroundPage'),
});

const gapsRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/gaps',
  validateSearch: words('q', 'status', 'gap'),
  staticData: { title: 'gaps' },
  component: lazyRouteComponent(() => import('../features/knowledge/gaps-page'), 'GapsPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'settings',
  component: lazyRouteComponent(() => import('./shell/area-nav'), 'SettingsArea'),
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
  component: lazyRouteComponent(() => import('./shell/area-nav'), 'OperatorArea'),
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
  component: lazyRouteComponent(() => import('../features/operator/tenants/tenants-page'), 'TenantsPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/people',
  validateSearch: words('q'),
  staticData: { title: 'people' },
  component: lazyRouteComponent(() => import('../features/operator/people/people-page'), 'PeoplePage'),
});

const healthRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/health',
  staticData: { title: 'health' },
  component: lazyRouteComponent(() => import('../features/operator/health/health-page'), 'HealthPage'),
});

const jobsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/jobs',
  validateSearch: words('queue', 'job'),
  staticData: { title: 'jobs' },
  component: lazyRouteComponent(() => import('../features/operator/jobs/jobs-page'), 'JobsPage'),
});

const operatorAuditRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/operator/audit',
  validateSearch: words('action', 'actor', 'from', 'to', 'entry'),
  staticData: { title: 'platformAudit' },
  loader: ({ context }) => context.loadWords('audit'),
  component: lazyRouteComponent(
    () => import('../features/operator/audit/operator-audit-page'),
    'OperatorAuditPage',
  ),
});

export const memberRoutes = memberRoute.addChildren([
  homeRoute,
  inboxRoute,
  contactsRoute,
  knowledgeRoute.addChildren([sourcesRoute, documentsRoute, documentRoute, playgroundRoute, gapsRoute]),
  settingsRoute.addChildren([
    settingsIndexRoute,
    businessRoute,
    membersRoute,
    messengerRoute,
    savedRepliesRoute,
    apiKeysRoute,
    siteKeysRoute,
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
    operatorAuditRoute,
  ]),
]);

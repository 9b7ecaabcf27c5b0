import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { area } from './area';
import { memberRoute } from './member-route';
import { words } from './search';

/** One file for all of them: the first load carries the name of each. */
const pages = () => import('../features/agents/pages');

const agentsRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'agents',
  loader: ({ context }) => context.loadWords('agents', 'inbox', 'workspace'),
  component: lazyRouteComponent(area, 'AgentsArea'),
});

const listRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents',
  validateSearch: words('new', 'archived'),
  staticData: { title: 'agents' },
  component: lazyRouteComponent(pages, 'AgentsPage'),
});

const agentRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents/$agentId',
  validateSearch: words('tab', 'from', 'to'),
  staticData: { title: 'agent' },
  component: lazyRouteComponent(pages, 'AgentPage'),
});

const draftsRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents/drafts',
  staticData: { title: 'drafts' },
  component: lazyRouteComponent(pages, 'DraftsPage'),
});

const providersRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents/providers',
  staticData: { title: 'providers' },
  component: lazyRouteComponent(pages, 'ProvidersPage'),
});

const trainingRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents/training',
  validateSearch: words('tab', 'q', 'intent', 'model'),
  staticData: { title: 'training' },
  component: lazyRouteComponent(pages, 'TrainingPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => agentsRoute,
  path: '/agents/rules',
  staticData: { title: 'agentRules' },
  component: lazyRouteComponent(pages, 'RulesPage'),
});

export const agentsRoutes = agentsRoute.addChildren([
  listRoute,
  agentRoute,
  draftsRoute,
  trainingRoute,
  providersRoute,
  rulesRoute,
]);

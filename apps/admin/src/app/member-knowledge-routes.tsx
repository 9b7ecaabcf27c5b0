import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { area } from './area';
import { memberRoute } from './member-route';
import { words } from './search';

const knowledgeRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'knowledge',
  loader: ({ context }) => context.loadWords('knowledge'),
  component: lazyRouteComponent(area, 'KnowledgeArea'),
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
  validateSearch: words('chunk', 'quote'),
  staticData: { title: 'document' },
  component: lazyRouteComponent(() => import('../features/knowledge/document-page'), 'DocumentPage'),
});

const playgroundRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/search',
  validateSearch: words('q', 'collection', 'language', 'tag', 'since', 'until'),
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

const catalogsRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/catalogs',
  validateSearch: words('add'),
  staticData: { title: 'catalogs' },
  loader: ({ context }) => context.loadWords('catalog'),
  component: lazyRouteComponent(() => import('../features/catalogs/catalogs-page'), 'CatalogsPage'),
});

const catalogRoute = createRoute({
  getParentRoute: () => knowledgeRoute,
  path: '/knowledge/catalogs/$catalogId',
  validateSearch: words('view', 'q', 'filters', 'sort', 'item', 'import', 'compare'),
  staticData: { title: 'catalog' },
  loader: ({ context }) => context.loadWords('catalog'),
  component: lazyRouteComponent(() => import('../features/catalogs/catalog-page'), 'CatalogPage'),
});

export const knowledgeRoutes = knowledgeRoute.addChildren([
  sourcesRoute,
  documentsRoute,
  documentRoute,
  playgroundRoute,
  gapsRoute,
  catalogsRoute,
  catalogRoute,
]);

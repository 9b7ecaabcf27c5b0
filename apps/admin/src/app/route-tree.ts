import { entryRoutes } from './entry-routes';
import { memberRoutes } from './member-routes';
import { rootRoute } from './root-route';

export const routeTree = rootRoute.addChildren([entryRoutes, memberRoutes]);

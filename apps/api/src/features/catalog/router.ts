import { router } from '../../platform/trpc';
import { catalogsRouter } from './catalogs/router';
import { itemsRouter } from './items/router';

export const catalogRouter = router({ catalogs: catalogsRouter, catalogItems: itemsRouter });

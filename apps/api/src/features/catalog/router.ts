import { router } from '../../platform/trpc';
import { catalogsRouter } from './catalogs/router';
import { importsRouter } from './imports/router';
import { itemsRouter } from './items/router';
import { searchRouter } from './search/router';

export const catalogRouter = router({
  catalogs: catalogsRouter,
  catalogImports: importsRouter,
  catalogItems: itemsRouter,
  catalogSearch: searchRouter,
});

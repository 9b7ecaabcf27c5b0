import { procedure, rest, router } from '../../../platform/trpc';
import { presentItems } from '../cards/present-items';
import { Presented, PresentItems } from '../cards/schemas';
import { alternativesTo } from './alternatives-to';
import { compareItems } from './compare-items';
import { comparePlaces } from './compare-places';
import {
  Alternatives,
  AlternativesTo,
  CatalogsFound,
  CompareItems,
  ComparePlaces,
  Comparison,
  SearchCatalog,
  SearchCatalogs,
  SearchResult,
} from './schemas';
import { searchCatalog } from './search-catalog';
import { searchCatalogs } from './search-catalogs';

export const searchRouter = router({
  search: procedure
    .meta(rest('POST /catalogs/{catalogId}/search', 'Search a catalog in plain words', 'Catalogs'))
    .input(SearchCatalog)
    .output(SearchResult)
    .query(({ ctx, input }) => searchCatalog(ctx, input)),
  searchMany: procedure
    .meta(rest('POST /catalogs/search', 'Search several catalogs, or all of them', 'Catalogs'))
    .input(SearchCatalogs)
    .output(CatalogsFound)
    .query(({ ctx, input }) => searchCatalogs(ctx, input)),
  alternatives: procedure
    .meta(
      rest(
        'GET /catalogs/{catalogId}/items/{itemId}/alternatives',
        'What else there is like an item',
        'Catalogs',
      ),
    )
    .input(AlternativesTo)
    .output(Alternatives)
    .query(({ ctx, input }) => alternativesTo(ctx, input)),
  compareItems: procedure
    .meta(rest('POST /catalogs/{catalogId}/compare', 'Compare 2 to 5 items', 'Catalogs'))
    .input(CompareItems)
    .output(Comparison)
    .query(({ ctx, input }) => compareItems(ctx, input)),
  comparePlaces: procedure
    .meta(
      rest(
        'POST /catalogs/{catalogId}/compare-places',
        'Compare places by what is on offer there',
        'Catalogs',
      ),
    )
    .input(ComparePlaces)
    .output(Comparison)
    .query(({ ctx, input }) => comparePlaces(ctx, input)),
  present: procedure
    .meta(rest('POST /catalogs/{catalogId}/message', 'Make a message of items', 'Catalogs'))
    .input(PresentItems)
    .output(Presented)
    .query(({ ctx, input }) => presentItems(ctx, input)),
});

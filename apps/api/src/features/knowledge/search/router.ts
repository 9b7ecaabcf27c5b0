import { procedure, rest, router } from '../../../platform/trpc';
import { discoverSite } from '../discovery/discover-site';
import { DiscoverSite, Discovery } from '../discovery/schemas';
import { Found, SearchKnowledge } from './schemas';
import { searchKnowledge } from './search-knowledge';

export const searchRouter = router({
  search: procedure
    .meta(rest('POST /knowledge/search', 'Search the knowledge', 'Knowledge'))
    .input(SearchKnowledge)
    .output(Found)
    .query(({ ctx, input }) => searchKnowledge(ctx, input)),
  discover: procedure
    .meta(rest('POST /knowledge/discover', 'Propose what to import from a website', 'Knowledge'))
    .input(DiscoverSite)
    .output(Discovery)
    .mutation(({ ctx, input }) => discoverSite(ctx, input)),
});

import { router } from '../../platform/trpc';
import { collectionsRouter } from './collections/router';
import { documentsRouter } from './documents/router';
import { gapsRouter } from './gaps/router';
import { searchRouter } from './search/router';
import { sourcesRouter } from './sources/router';
import { textsRouter } from './texts/router';

export const knowledgeRouter = router({
  collections: collectionsRouter,
  sources: sourcesRouter,
  texts: textsRouter,
  documents: documentsRouter,
  gaps: gapsRouter,
  knowledge: searchRouter,
});

// The door for `bench/`: what it measures from within, and the databases to measure it on.
export { PGlite } from '@electric-sql/pglite';
export type { ServerFrame, Session } from '@parley/shared/live';
export { livePaths, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
export { demoBusinesses } from '../src/demo';
export { answerFrom, judge, meansFor } from '../src/features/agents/house/answer-from-knowledge';
export { compose } from '../src/features/agents/house/compose';
export { standingOf } from '../src/features/agents/house/judging/confidence';
export type { Judged } from '../src/features/agents/house/judging/judge-units';
export type { Signs } from '../src/features/agents/house/judging/signs';
export { type Standing, type Weights, weights } from '../src/features/agents/house/judging/weights';
export type { HouseAnswer, HousePassage } from '../src/features/agents/house/types';
export { SearchKnowledge } from '../src/features/knowledge/search/schemas';
export { searchKnowledge } from '../src/features/knowledge/search/search-knowledge';
export { putTexts } from '../src/features/knowledge/texts/put-texts';
export { PutTexts } from '../src/features/knowledge/texts/schemas';
export { measureClaims } from '../src/platform/claims/measure-claims';
export { type Db, openPglite, openPostgres, withTenant } from '../src/platform/db';
export { createPglite } from '../src/platform/db/pglite';
export { buildTemplate } from '../src/platform/db/template';
export { measureJobs } from '../src/platform/jobs/measure-jobs';
export {
  type Example,
  escalation,
  type JudgedMessage,
  type Judges,
  packJudges,
  predictIntents,
  type Sentiment,
  teachJudges,
  tell,
  trainIntents,
  type Understanding,
  understand,
} from '../src/platform/understanding';
export { expand, linesOf } from '../src/platform/understanding/text/expand';
export { startAnswersNode } from './answers-node';
export { type CatalogNode, startCatalogNode } from './catalog-node';
export { administer, urlOf } from './db/administer';
export { createClaimTable, insertTasks } from './db/claim-table';
export { createOwner } from './db/create-owner';
export { findPostgres } from './db/find-postgres';
export { cacheFolder, migrationsFolder } from './db/folders';
export { spawnChild } from './db/spawn-child';
export { startPostgres } from './db/start-postgres';
export { openReading } from './documents/open-reading';
export { type Sample, samplesOf } from './documents/samples';
export { fillInbox } from './fill-inbox';
export { startKnowledgeNode } from './knowledge-node';
export { type ChaosReport, runChaos } from './ledger-chaos/run-chaos';
export { aSpender, type Spender } from './ledger-node';
export { freshTenant, mergeAll, type SearchNode, startSearchNode, type TenantCtx } from './search-node';
export { type LiveServed, serveLive } from './serve-live';
export { furnish, furnishAnswering, furnishImporter, startTalk, type Talk, type Word } from './talk';
export { measureModels } from './vendors/measure-models';
export { spawnFakeModels } from './vendors/spawn-fake-models';

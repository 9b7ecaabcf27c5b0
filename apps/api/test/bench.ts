// The door for `bench/`: what it measures from within, and the databases to measure it on.
export { PGlite } from '@electric-sql/pglite';
export type { ServerFrame, Session } from '@parley/shared/live';
export { livePaths, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
export { measureClaims } from '../src/platform/claims/measure-claims';
export { type Db, openPglite, openPostgres, withTenant } from '../src/platform/db';
export { createPglite } from '../src/platform/db/pglite';
export { buildTemplate } from '../src/platform/db/template';
export { measureJobs } from '../src/platform/jobs/measure-jobs';
export { administer, urlOf } from './db/administer';
export { createClaimTable, insertTasks } from './db/claim-table';
export { createOwner } from './db/create-owner';
export { findPostgres } from './db/find-postgres';
export { cacheFolder, migrationsFolder } from './db/folders';
export { startPostgres } from './db/start-postgres';
export { type LiveServed, serveLive } from './serve-live';
export { furnish, startTalk, type Talk, type Word } from './talk';

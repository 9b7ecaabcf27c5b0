export { askIn, askTenant, askTenantIf, found, queryIn, queryTenant } from './ask';
export { afterCommit, outsideScopes } from './current-scope';
export { isDatabaseAway } from './database-away';
export type { Answers, Db, Question, Row, Statement, Tx } from './db';
export { isUniqueViolation } from './db-errors';
export { FolderLocked } from './folder-lock';
export { identityClient, identityOf } from './identity-client';
export { MigrationError } from './migrate';
export { openPglite } from './open-pglite';
export { openPostgres } from './open-postgres';
export {
  enterTenant,
  joinIdentity,
  type ScopeCtx,
  type ScopeOptions,
  withIdentity,
  withOperator,
  withTenant,
} from './scopes';
export { buildTemplate, findTemplate } from './template';

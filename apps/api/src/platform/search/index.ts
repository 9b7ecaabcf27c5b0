export { createSearch } from './create-search';
export { fuse, type Ranking } from './fuse';
export { highlight } from './highlight';
export { handleSearchJobs, searchJobs } from './merging/jobs';
export { stampSql } from './store';
export type {
  Contribution,
  Found,
  Hit,
  IndexName,
  IndexSize,
  QueryTerm,
  Search,
  SearchDocument,
  SearchQuery,
  Span,
  TermSource,
} from './types';

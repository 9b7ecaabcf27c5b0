export { createSearch } from './create-search';
export { fuse, type Ranking } from './fuse';
export { highlight } from './highlight';
export { handleSearchJobs, searchJobs } from './merging/jobs';
export { stampSql } from './store';
export type {
  Contribution,
  Found,
  Held,
  Hit,
  IndexName,
  IndexSize,
  Memory,
  QueryTerm,
  Search,
  SearchDocument,
  SearchQuery,
  Span,
  TermSource,
} from './types';

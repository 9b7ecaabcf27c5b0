export { type Analyser, loadAnalyser } from './analysis/analyser';
export { loadStemmer } from './analysis/stemmer';
export { loadStopWords } from './analysis/stop-words';
export { createSearch } from './create-search';
export { fuse, type Ranking } from './fuse';
export { highlight } from './highlight';
export {
  beginMeanings,
  handleMeaningJobs,
  type MeaningState,
  meaningJobs,
  type PayForMeanings,
  type ReadTexts,
} from './meaning';
export { handleSearchJobs, searchJobs } from './merging/jobs';
export { stampSql } from './store';
export type {
  Contribution,
  Found,
  Held,
  Hit,
  HitMeaning,
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

export { beginMeanings, handleMeaningJobs, meaningJobs, type TextReaders } from './jobs';
export { createMeanings, type Meanings, type MeaningsGiven } from './meanings';
export type { MeaningState, ReadTexts, Text } from './types';

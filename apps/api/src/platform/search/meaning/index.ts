export { beginMeanings, handleMeaningJobs, meaningJobs } from './jobs';
export { createMeanings, type MeaningsGiven } from './meanings';
export type { MeaningState, PayForMeanings, ReadTexts } from './types';

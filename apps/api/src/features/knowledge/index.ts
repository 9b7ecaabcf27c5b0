export { openOriginal } from './documents/open-original';
export { readPassageTexts } from './documents/read-passage-texts';
export { handleKnowledgeJobs, knowledgeCrons, knowledgeJobs } from './jobs';
export { knowledgeRouter } from './router';
export { lookUp } from './search/look-up';
export type { Passage } from './search/schemas';
export { type KnowledgeSeed, seedKnowledge } from './setup/seed-knowledge';
export { addFile, mostFileBytes } from './sources/add-file';
export { AddFile } from './sources/schemas';

export { discard, discardFiles, discardWith } from './discard-files';
export { openDiskStorage } from './disk-storage';
export { readWhole } from './read-whole';
export { createS3Storage } from './s3-storage';
export type { OpenFile, Storage } from './storage';

export { openDiskStorage } from './disk-storage';
export { createS3Storage } from './s3-storage';
export type { Storage } from './storage';

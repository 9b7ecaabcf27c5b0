export { openDiskStorage } from './disk-storage';
export { createS3Storage, type S3Options } from './s3-storage';
export type { ListedFile, OpenFile, Storage } from './storage';

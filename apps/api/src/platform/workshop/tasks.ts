import type { Tasks } from './task';

/** Everything that is read apart from the server: what strangers send, and what takes long. */
export const tasks = {
  'measure-sound': () => import('../media/sound/measure-sound'),
  'read-document': () => import('../documents/parse-task'),
  'read-picture': () => import('../media/read-picture'),
  'read-sitemap': () => import('../documents/sitemap/sitemap-task'),
  'read-table': () => import('../documents/table/table-task'),
  'shrink-picture': () => import('../media/shrink-picture'),
  'train-intents': () => import('../understanding/train-task'),
} satisfies Tasks;

export type WorkshopTasks = typeof tasks;

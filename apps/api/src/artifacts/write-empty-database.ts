import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildTemplate } from '../platform/db/template';

const inApi = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Kept outside dist: a build clears dist, while the dump changes with the migrations only.
const template = await buildTemplate({
  migrations: inApi('prisma/migrations'),
  folder: inApi('node_modules/.cache/parley'),
  packed: true,
});
copyFileSync(template, inApi('dist/empty-database.tar.gz'));

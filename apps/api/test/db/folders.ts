import { fileURLToPath } from 'node:url';

const inApi = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

export const migrationsFolder = inApi('prisma/migrations');
export const cacheFolder = inApi('node_modules/.cache/parley-test');
export const resultsFolder = inApi('test-results');

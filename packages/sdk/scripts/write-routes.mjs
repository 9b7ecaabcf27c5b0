import { writeFileSync } from 'node:fs';
import { routesFrom } from './routes.mjs';

/** The types of the REST API as the server's own document states them. Run it when the document has changed. */
const target = new URL('../src/server/generated/routes.ts', import.meta.url);
writeFileSync(target, await routesFrom(new URL('../../../apps/api/dist/openapi.json', import.meta.url)));

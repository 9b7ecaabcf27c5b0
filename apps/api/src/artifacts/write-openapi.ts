import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '../edges/rest/openapi';

const file = fileURLToPath(new URL('openapi.json', import.meta.url));
const document = openApiDocument({ version: '1', publicUrl: 'http://localhost:3000' });
writeFileSync(file, JSON.stringify(document));

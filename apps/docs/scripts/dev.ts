import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { writeSdkReference } from './write-sdk-reference';
import { writeSettings } from './write-settings';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

await writeSettings();
await writeSdkReference();
const port = Number(process.env.PORT ?? 4321);
await dev({
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { host: '127.0.0.1', port },
});

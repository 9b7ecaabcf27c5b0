import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { writeSettings } from './write-settings';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

await writeSettings();
await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn', force: true });

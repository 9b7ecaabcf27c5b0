import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { writeSdkReference } from './write-sdk-reference';
import { writeSettings } from './write-settings';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

await writeSettings();
await writeSdkReference();
await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn', force: true });

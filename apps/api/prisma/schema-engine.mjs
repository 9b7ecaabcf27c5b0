#!/usr/bin/env node
// Speaks for Prisma's native schema engine (JSON-RPC on stdio) through the WASM build of the same
// engine, so that the CLI works without downloading a binary. Named by PRISMA_SCHEMA_ENGINE_BINARY.
import { createRequire } from 'node:module';
import { parseArguments } from './engine/arguments.mjs';
import { runConnectionCommand } from './engine/connection-commands.mjs';
import { embeddedFactory } from './engine/embedded-factory.mjs';
import { serve } from './engine/rpc.mjs';
import { serverFactory } from './engine/server-factory.mjs';
import { createSchemaEngine } from './engine/wasm.mjs';

const options = parseArguments(process.argv.slice(2));
const require = createRequire(import.meta.url);

if (options.version) {
  console.log(`schema-engine-cli ${require('@prisma/engines-version').enginesVersion}`);
} else if (options.connectionCommand) {
  process.exitCode = await runConnectionCommand(options);
} else {
  const factory = options.embedded ? await embeddedFactory() : await serverFactory(options.url);
  await serve({
    input: process.stdin,
    output: process.stdout,
    openEngine: () => createSchemaEngine(factory, options.datamodels),
  });
  await factory.close?.();
  process.exit();
}

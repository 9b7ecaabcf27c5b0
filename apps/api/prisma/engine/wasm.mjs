import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);

export async function createSchemaEngine(factory, datamodels) {
  const { SchemaEngine } = await loadWasm();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const log = () => undefined;
  return SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, log, adapter);
}

// The package's entry imports its .wasm as a module, which Node does not do without a flag.
async function loadWasm() {
  const directory = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const glue = await import(pathToFileURL(path.join(directory, 'schema_engine_bg.js')).href);
  const bytes = await fs.readFile(path.join(directory, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The server sends these as they are, so they are made small once, here. */
const assets = fileURLToPath(new URL('../dist/assets/', import.meta.url));
const worthwhileBytes = 1024;

for (const name of readdirSync(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const file = readFileSync(`${assets}${name}`);
  if (file.length < worthwhileBytes) continue;
  writeFileSync(`${assets}${name}.gz`, gzipSync(file, { level: 9 }));
  writeFileSync(
    `${assets}${name}.br`,
    brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }),
  );
}

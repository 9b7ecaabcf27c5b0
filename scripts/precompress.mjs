import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthIt = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.map',
  '.mjs',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
]);
const smallestBytes = 1024;
const atOnce = 8;

/** Puts a .br and a .gz beside every text file of a built site, so that the server never compresses. */
async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && worthIt.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size >= smallestBytes);
  const queue = files.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of queue) await compressFile(path);
    }),
  );
  return files.length;
}

async function compressFile(path) {
  const bytes = readFileSync(path);
  const quality = bytes.length > 1_000_000 ? 9 : 11;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Say which folder: node scripts/precompress.mjs apps/admin/dist\n');
  process.exit(2);
}
const count = await precompress(resolve(folder));
process.stdout.write(`Compressed ${count} files in ${folder}\n`);

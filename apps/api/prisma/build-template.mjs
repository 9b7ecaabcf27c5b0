// Writes the dump that a new data folder starts from: `node prisma/build-template.mjs [folder]`.
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { apiDirectory } from './prisma-cli.mjs';

const { buildTemplate } = await tsImport('../src/platform/db/template.ts', import.meta.url);
const file = await buildTemplate({
  migrations: path.join(apiDirectory, 'prisma/migrations'),
  folder: path.resolve(process.argv[2] ?? path.join(apiDirectory, 'dist/template')),
  packed: true,
});
console.log(path.relative(process.cwd(), file));

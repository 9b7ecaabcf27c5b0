// Generates the Prisma client; does nothing when it is already the one this schema asks for.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { apiDirectory, prismaVersion, runPrisma } from './prisma-cli.mjs';

const client = path.join(apiDirectory, 'src/generated/prisma/client.ts');
const stampFile = path.join(apiDirectory, 'src/generated/prisma.stamp');
const schema = fs.readFileSync(path.join(apiDirectory, 'prisma/schema.prisma'));
const stamp = createHash('sha256').update(prismaVersion()).update(schema).digest('hex');

if (fs.existsSync(client) && readIfThere(stampFile) === stamp) {
  console.log('Prisma client: up to date.');
} else {
  fs.rmSync(stampFile, { force: true });
  const { code, output } = await runPrisma(['generate', '--no-hints'], { quiet: true });
  if (code === 0) {
    fs.writeFileSync(stampFile, stamp);
    console.log('Prisma client: generated.');
  } else {
    console.error(output);
    process.exitCode = code;
  }
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const apiDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const engine = path.join(apiDirectory, 'prisma/schema-engine.mjs');
const require = createRequire(import.meta.url);

/** Runs the Prisma CLI with our schema engine and without a word to the network. */
export function runPrisma(args, { quiet = false, env = process.env } = {}) {
  fs.chmodSync(engine, 0o755); // an unpacked archive may have lost the mode
  const cli = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: apiDirectory,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...env,
      PRISMA_SCHEMA_ENGINE_BINARY: engine,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function prismaVersion() {
  return require('prisma/package.json').version;
}

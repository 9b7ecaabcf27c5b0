import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a page loads at once through each door, and what it may weigh, in bytes after gzip. */
const budgets = { index: 11_350, react: 500, vue: 600, server: 5000 };

export function checkSizes(dist) {
  const over = [];
  for (const [door, budget] of Object.entries(budgets)) {
    const bytes = weigh(`${door}.js`, dist);
    process.stdout.write(`  ${door.padEnd(8)} ${String(bytes).padStart(6)} B gzip of ${budget}\n`);
    if (bytes > budget) over.push(`${door} is ${bytes - budget} B over its budget`);
  }
  if (over.length > 0) throw new Error(over.join('; '));
}

/** The file and whatever it imports before it runs, each once. */
export function weigh(file, dist, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const bytes = readFileSync(new URL(file, dist));
  const imports = [...bytes.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, path]) => path);
  return imports.reduce((sum, path) => sum + weigh(path, dist, seen), gzipSync(bytes, { level: 9 }).length);
}

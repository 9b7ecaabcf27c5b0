import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a browser fetches to show the sign-in screen, and what that may weigh, compressed. */
const dist = new URL('../dist/', import.meta.url);
const firstScreen = [
  'src/features/entry/entry-layout.tsx',
  'src/features/sign-in/sign-in-page.tsx',
  'src/i18n/en/entry.ts',
];
const afterFirstPaint = ['src/api/auth-client.ts'];
const limitsBytes = { script: 174_500, style: 20_000, later: 20_000 };

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const page = readFileSync(new URL('index.html', dist), 'utf8');
const first = filesOf(firstScreen);
for (const [, file] of page.matchAll(/"\/admin\/(assets\/[^"]+\.(?:js|css))"/g)) first.add(file);
const later = [...filesOf(afterFirstPaint)].filter((file) => !first.has(file));

const weights = {
  script: weigh([...first].filter((file) => file.endsWith('.js'))),
  style: weigh([...first].filter((file) => file.endsWith('.css'))),
  later: weigh(later),
};
let over = 0;
for (const [name, bytes] of Object.entries(weights)) {
  const limit = limitsBytes[name];
  if (bytes > limit) over += 1;
  process.stdout.write(
    `${name.padEnd(6)} ${kilo(bytes)} of ${kilo(limit)} kB gzip${bytes > limit ? '  OVER' : ''}\n`,
  );
}
process.stdout.write(`first screen: ${first.size} files\n`);
if (over > 0) process.exitCode = 1;

function filesOf(keys) {
  const files = new Set();
  const queue = [...keys];
  const seen = new Set();
  while (queue.length > 0) {
    const key = queue.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk)
      throw new Error(`The build has no chunk for ${key}: name the new file in scripts/budget.mjs.`);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}

function weigh(files) {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  return bytes;
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1).padStart(6);
}

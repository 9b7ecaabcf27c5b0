import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** All that the package promises, door by door, as one text. What is generated from the REST document is left out. */
export function apiReport(dist = new URL('dist/', root)) {
  const files = readdirSync(dist)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => ({ name: plain(name), text: readFileSync(new URL(name, dist), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return files
    .map(
      ({ name, text }) =>
        `// ${name}\n${withoutRoutes(text).replaceAll(/(\.\/[a-z]+)-[\w-]{8}(\.js')/g, '$1$2')}`,
    )
    .join('\n');
}

/** Shared files carry a digest in their names. */
const plain = (name) => name.replace(/-[\w-]{8}(?=\.d\.ts$)/, '');

function withoutRoutes(text) {
  return text
    .replace(/^interface paths \{[\s\S]*?^\}$/m, 'interface paths {}')
    .replace(/^interface operations \{[\s\S]*?^\}$/m, 'interface operations {}');
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(new URL('etc/', root), { recursive: true });
  writeFileSync(new URL('etc/api.d.txt', root), apiReport());
}

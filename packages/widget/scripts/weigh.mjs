import { gzipSync } from 'node:zlib';

/** What a browser fetches: at once, when idle, and in all. Bytes, compressed. */
const limits = { loaderGzipBytes: 1500, panelGzipBytes: 25_000, allGzipBytes: 60_000 };

export function weigh(loader, panel) {
  const entry = panel.find(({ isEntry }) => isEntry);
  const sizes = {
    loaderGzipBytes: sum(loader),
    panelGzipBytes: sum(withImports(entry, panel)),
    allGzipBytes: sum([...loader, ...panel]),
  };
  let over = false;
  for (const [name, bytes] of Object.entries(sizes)) {
    const tooMuch = bytes > limits[name];
    over ||= tooMuch;
    process.stdout.write(`${name.padEnd(16)} ${bytes} of ${limits[name]}${tooMuch ? '  OVER' : ''}\n`);
  }
  return { sizes, over };
}

/** The file and all that it cannot start without. */
function withImports(entry, chunks) {
  const found = new Set([entry]);
  for (const chunk of found) {
    for (const name of chunk.imports) found.add(chunks.find(({ fileName }) => fileName === name));
  }
  return [...found];
}

function sum(files) {
  return files.reduce((bytes, { code, source }) => bytes + gzipSync(code ?? source, { level: 9 }).length, 0);
}

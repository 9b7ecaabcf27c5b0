import { gzipSync } from 'node:zlib';

/** What a browser fetches: at once, before a visitor can open, read and write, and in all. Bytes, compressed. */
const limits = { loaderGzipBytes: 1500, panelGzipBytes: 25_660, allGzipBytes: 60_000 };
/** Wherever a build puts these, a visitor who reads and writes waits for them; what is left out comes after. */
const needed =
  /widget\/src\/(app|screens|ui)\/(?!catch|context|follow|later|page-title|room|watch|part-|use-)|sdk\/src\/conversations\/(?!uploads)/;

export function weigh(loader, panel) {
  const chunks = panel.filter(({ isEntry, modules }) => isEntry || Object.keys(modules ?? {}).some(isNeeded));
  const sizes = {
    loaderGzipBytes: sum(loader),
    panelGzipBytes: sum(withImports(chunks, panel)),
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

const isNeeded = (path) => needed.test(path);

/** The files and all that they cannot start without. */
function withImports(files, chunks) {
  const found = new Set(files);
  for (const chunk of found) {
    for (const name of chunk.imports) found.add(chunks.find(({ fileName }) => fileName === name));
  }
  return [...found];
}

function sum(files) {
  return files.reduce((bytes, { code, source }) => bytes + gzipSync(code ?? source, { level: 9 }).length, 0);
}

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Pagefind ships three interfaces of its own; the search here brings its own and needs none of them. */
export function leanSearch(): AstroIntegration {
  return {
    name: 'lean-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await Promise.all(
          unused.map((name) => rm(fileURLToPath(new URL(`pagefind/${name}`, dir)), { force: true })),
        );
      },
    },
  };
}

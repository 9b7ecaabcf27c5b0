import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const darkBlock = /\[data-theme="dark"\][^{]*\{([^}]*)\}/;

/** The shared tokens, with the dark set also bound to the reader's system: these pages run no script. */
export function tokensCss(): string {
  const source = readFileSync(createRequire(import.meta.url).resolve('@parley/shared/tokens.css'), 'utf8');
  return `${source}\n@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${darkValues(source)}}}`;
}

function darkValues(source: string): string {
  const block = darkBlock.exec(source)?.[1];
  if (!block) throw new Error('tokens.css has no [data-theme="dark"] block.');
  return block;
}

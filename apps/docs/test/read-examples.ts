import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Example = { where: string; language: string; check: 'form' | 'run' | 'production'; code: string };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const content = join(root, 'apps/docs/src/content/docs');
const fence = /^( *)```(\w+)[^\n]*?\bcheck(?:=(\w+))?[^\n]*\n(.*?)^ *```$/gms;

/** Every code block that says `check`, of the guide and of the documents beside the code. */
export function readExamples(): Example[] {
  const guide = readdirSync(content, { recursive: true }).map((name) => join(content, String(name)));
  const beside = ['README.md', 'CONTRIBUTING.md', 'apps/docs/README.md'].map((name) => join(root, name));
  return [...guide.filter((path) => /\.mdx?$/.test(path)), ...beside]
    .sort()
    .flatMap((path) => examplesIn(readFileSync(path, 'utf8'), relative(root, path)));
}

export function examplesIn(text: string, file: string): Example[] {
  return [...text.matchAll(fence)].map(
    ({ 1: indent = '', 2: language = '', 3: check = 'form', 4: code = '', index }) => {
      const where = `${file}:${text.slice(0, index).split('\n').length}`;
      if (!isCheck(check)) throw new Error(`${where}: there is no check=${check}.`);
      return { where, language, check, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    },
  );
}

function isCheck(word: string): word is Example['check'] {
  return ['form', 'run', 'production'].includes(word);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What is done with an example beyond reading it: `run` runs it, `production` tries settings as production does,
 * `token` runs it and believes what it prints, `live` runs it against a server, `said` and `told` are frames of the
 * live protocol from either side, `proxy` puts a proxy in front of a server, `unit` is read by systemd.
 */
const checks = ['form', 'run', 'production', 'token', 'live', 'said', 'told', 'proxy', 'unit'] as const;
type Check = (typeof checks)[number];
export type Example = { where: string; language: string; check: Check; code: string };

export const root = fileURLToPath(new URL('../../..', import.meta.url));
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

function isCheck(word: string): word is Check {
  return (checks as readonly string[]).includes(word);
}

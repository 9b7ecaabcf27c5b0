import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One JSON object a line; the names must be there. */
export function readLines<Name extends string>(
  file: string,
  names: readonly Name[],
): Record<Name, unknown>[] {
  const lines = readFileSync(placeOf(file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = JSON.parse(line);
    const missing = names.find((name) => read?.[name] === undefined);
    if (missing) throw new Error(`${file}:${at + 1} has no "${missing}"`);
    return [read];
  });
}

export function readExamples(file: string): { text: string; label: string }[] {
  return readLines(file, ['text', 'label']).map(({ text, label }) => ({
    text: String(text),
    label: String(label),
  }));
}

/** As seen from where the command was typed, or from the repository. */
function placeOf(file: string): string {
  const places = [process.env.INIT_CWD ?? root, root].map((folder) => resolve(folder, file));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`There is no file ${file}.`);
  return found;
}

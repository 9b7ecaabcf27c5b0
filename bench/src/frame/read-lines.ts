import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadOption } from './read-options';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** As seen from where the command was typed, or from the repository. */
export function placeOf(given: string): string {
  const places = [process.env.INIT_CWD ?? root, root].map((folder) => resolve(folder, given));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new BadOption(`There is no ${given}.`);
  return found;
}

/** One JSON object a line; the names must be there. */
export function readLines<Name extends string>(
  file: string,
  names: readonly Name[],
): Record<Name, unknown>[] {
  const lines = readFileSync(placeOf(file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${file}:${at + 1}`;
    const read = parse(line, place);
    const missing = names.find((name) => read?.[name] === undefined);
    if (missing) throw new BadOption(`${place} has no "${missing}"`);
    return [read];
  });
}

function parse(line: string, place: string) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadOption(`${place} is no JSON`, { cause: error });
  }
}

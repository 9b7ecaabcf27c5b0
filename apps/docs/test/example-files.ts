import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A folder for examples, where they find the packages they import. It goes with the tests. */
export function exampleFiles() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(here, '.examples-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    write(where: string, ending: string, code: string): string {
      const file = join(folder, `${where.replaceAll(/\W/g, '-')}.${ending}`);
      writeFileSync(file, code);
      return file;
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expand, linesOf } from '@parley/api/bench';
import type { Message } from './messages';

const folder = fileURLToPath(new URL('../../data/understanding/phrases/', import.meta.url));
/** Of each line so many sentences: a line with many choices counts little more than another. */
const mostOfLine = 7;

/** What people say to each end, a file an intent: “(may|can) i book (a table|two seats)” a line. */
export function phraseMessages(): Message[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const intent = file.replace('.txt', '');
      const lines = linesOf(readFileSync(join(folder, file), 'utf8'));
      return lines.flatMap(sentencesOf).map((text) => ({ text, intent }));
    });
}

/** Every line’s choices in turn, not the first ones of its first bracket. */
function sentencesOf(line: string): string[] {
  const all = expand(line);
  const step = Math.max(1, all.length / mostOfLine);
  return Array.from(
    { length: Math.min(all.length, mostOfLine) },
    (_, at) => all[Math.floor(at * step)] ?? '',
  );
}

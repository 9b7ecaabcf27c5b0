import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resultsFolder } from './folders.ts';

export type Skipped = { suite: string; reason: string };

/** What this machine cannot run, said aloud and left for the runner that adds all suites up. */
export function reportSkipped(skipped: Skipped[]) {
  for (const { suite, reason } of skipped) process.stderr.write(`skipped: ${suite} (${reason})\n`);
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(path.join(resultsFolder, 'skipped.json'), `${JSON.stringify(skipped, null, 2)}\n`);
}

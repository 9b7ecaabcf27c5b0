import { mkdirSync, writeFileSync } from 'node:fs';

type Skipped = { suite: string; reason: string };

/** What this machine cannot run, said aloud and left for the runner that adds all suites up. */
export function reportSkipped(skipped: Skipped[]): void {
  for (const { suite, reason } of skipped) process.stderr.write(`skipped: ${suite} (${reason})\n`);
  const folder = new URL('../test-results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('skipped.json', folder), `${JSON.stringify(skipped)}\n`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Judges, packJudges } from '@parley/api/bench';

/** Where the engine reads what it was taught. */
const file = fileURLToPath(
  new URL('../../../apps/api/src/platform/understanding/learned/judges.json', import.meta.url),
);

export function writeJudges(judges: Judges): void {
  writeFileSync(file, `${JSON.stringify(packJudges(judges), null, 2)}\n`);
}

export function shippedJudges(): ReturnType<typeof packJudges> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Weights } from '@parley/api/bench';

const house = '../../../../apps/api/src/features/agents/house/judging/weights.json';

/** Where the house reads them. */
export function writeWeights({ rank, confidence }: Weights): void {
  const text = JSON.stringify({ rank: short(rank), confidence: short(confidence) }, null, 2);
  writeFileSync(fileURLToPath(new URL(house, import.meta.url)), `${text}\n`);
}

const short = (weights: object) =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(2))]));

import { type Child, spawnChild } from '../db/spawn-child';
import type { ChaosOptions } from './options';
import type { Tally } from './tally';

/** A day of the ledger passes in this time. */
const dayMs = 4000;

export type Storming = { options: ChaosOptions; tally: Tally; random: () => number };
type Nodes = Storming & { tenants: readonly string[]; bornAt: number };

/** So many places; in each, one node after the other lives until it is killed or all is done. */
export async function runNodes(given: Nodes): Promise<void> {
  const start = starter(given);
  const places = Array.from({ length: given.options.nodes }, async () => {
    while (!given.tally.finished) await liveAndDie(await start(), given);
  });
  await Promise.all(places);
}

function starter({ options, tenants, bornAt }: Nodes): () => Promise<Child> {
  let lives = 0;
  return async () => {
    lives += 1;
    const { url, naive = false, lanes, operations, seed } = options;
    const given = { url, naive, tenants, lanes, dayMs, bornAt, keys: operations, seed: seed * 1000 + lives };
    const child = spawnChild('ledger-worker', JSON.stringify(given));
    await child.nextLine();
    return child;
  };
}

async function liveAndDie(child: Child, { options, tally, random }: Nodes): Promise<void> {
  const { report } = tally;
  const lifetime = Math.floor(options.killEvery * options.nodes * (0.5 + random()));
  // More than it will live to do.
  child.tell(String(lifetime * 10));
  const end = report.operations + lifetime;
  await listen(child, tally, () => report.operations >= end || tally.finished);
  await child.kill('SIGKILL');
  // What it said before it died still counts.
  await listen(child, tally, () => false);
  report.kills += 1;
}

async function listen(child: Child, tally: Tally, enough: () => boolean): Promise<void> {
  for (let line = await child.nextLine(); line !== null && line !== 'done'; line = await child.nextLine()) {
    tally.hear(line);
    if (enough()) return;
  }
}

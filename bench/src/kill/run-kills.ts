import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { seededRandom } from '../frame/seeded-random';
import { settleIn } from '../people/settle-in';
import { type Served, startServer } from '../server/start-server';
import { findBreaches } from './find-breaches';
import { createLedger, type Ledger } from './ledger';
import { readStored } from './read-stored';
import { writeUntilCut } from './write-until-cut';

export type KillOptions = { kills: number; seed: number; writers: number; signal: AbortSignal };
export type KillReport = {
  kills: number;
  acknowledged: number;
  /** Written, but killed before the answer: allowed to be there, and to be missing. */
  unanswered: number;
  restartsMs: number[];
  violations: string[];
};

const leastWrites = 5;
const mostWrites = 60;

/** Kills the server among its writes, again and again, and looks after each restart what it still knows. */
export async function runKills(engine: Engine, options: KillOptions): Promise<KillReport> {
  const { kills, seed, writers, signal } = options;
  const random = seededRandom(seed);
  const place = await newPlace(engine);
  const ledger = createLedger();
  const restartsMs: number[] = [];
  const violations: string[] = [];
  let server: Served | null = null;
  try {
    server = await startServer(place);
    const { apiKeys } = await settleIn(server, { dataDir: place.dataDir, people: 1, apiKeys: writers });
    for (let kill = 1; kill <= kills && !signal.aborted; kill++) {
      const writes = leastWrites + Math.floor(random() * (mostWrites - leastWrites));
      await killAfter(server, { writes, apiKeys, ledger, life: kill });
      server = await startServer(place);
      restartsMs.push(server.tookMs);
      const stored = await readStored({ url: server.url, apiKey: apiKeys[0] });
      violations.push(...findBreaches(ledger, stored).map((breach) => `${engine}, kill ${kill}: ${breach}`));
    }
  } finally {
    await server?.end('SIGKILL');
    await place.remove();
  }
  const { acknowledged, unanswered } = ledger;
  return {
    ...{ kills: restartsMs.length, restartsMs, violations },
    ...{ acknowledged: acknowledged.size, unanswered: unanswered.size },
  };
}

type Life = { writes: number; apiKeys: readonly string[]; ledger: Ledger; life: number };

/** The writers write on until the kill cuts them off, so that it always falls among writes. */
async function killAfter(server: Served, { writes, apiKeys, ledger, life }: Life): Promise<void> {
  const enough = ledger.reaches(ledger.acknowledged.size + writes);
  const writing = apiKeys.map((apiKey, writer) =>
    writeUntilCut({ url: server.url, apiKey }, { prefix: `kill ${life} writer ${writer}`, ledger }),
  );
  await Promise.race([enough, Promise.all(writing)]);
  await server.end('SIGKILL');
  await Promise.all(writing);
}

import { newPlace, type Place } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { seededRandom } from '../frame/seeded-random';
import { rest } from '../people/call';
import { settleIn } from '../people/settle-in';
import { type Served, startServer } from '../server/start-server';
import { type FaultProxy, startFaultProxy } from './fault-proxy';
import { type Faults, findFaults, type Heard } from './find-faults';
import { pickMoments } from './moments';
import { readStored } from './read-stored';
import { type Replied, replyUntilDone } from './reply-until-done';
import { createTalker, type Talker } from './talker';
import { createTally, type Tally } from './tally';
import { type Stored, untilCalm } from './until-calm';

export type MessagesOptions = {
  kills: number;
  messages: number;
  visitors: number;
  seed: number;
  signal: AbortSignal;
  say(line: string): void;
};

export type MessagesReport = {
  acknowledged: number;
  replies: number;
  kills: number;
  cuts: number;
  databaseRestarts: number;
  faults: Faults;
};

/** A limit holds for each of them, and reading everything back is much. */
const keys = 8;
const origin = 'http://localhost:4999';
/** The limits are not what is tried here, and the talkers come from one machine. */
const env = { PARLEY_TRUSTED_PROXIES: '1', PARLEY_LIMITS_SCALE: '100000' };

/** Visitors and a member talk on while lines break, the server is killed, and the database restarts. */
export async function runMessages(engine: Engine, options: MessagesOptions): Promise<MessagesReport> {
  const place = await newPlace(engine);
  const stage = await setStage(place);
  try {
    return await play(stage, options);
  } finally {
    await stage.proxy.close();
    await stage.server.end('SIGKILL');
    await place.remove();
  }
}

type Stage = { place: Place; server: Served; proxy: FaultProxy; apiKeys: readonly string[]; siteKey: string };

async function setStage(place: Place): Promise<Stage> {
  const server = await startServer({ ...place, env });
  const { apiKeys } = await settleIn(server, { dataDir: place.dataDir, people: 1, apiKeys: keys });
  const { key: siteKey } = await rest<{ key: string }>(
    { url: server.url, apiKey: apiKeys[0] },
    '/site-keys',
    {
      name: 'Drill',
      origins: [origin],
    },
  );
  return { place, server, apiKeys, siteKey, proxy: await startFaultProxy(portOf(server)) };
}

async function play(stage: Stage, options: MessagesOptions): Promise<MessagesReport> {
  const tally = createTally(options.messages);
  options.signal.addEventListener('abort', tally.stop, { once: true });
  const { proxy, siteKey } = stage;
  const talkers = Array.from({ length: options.visitors }, (_, number) =>
    createTalker({ url: proxy.url, siteKey, origin, number, tally }),
  );
  const replies = replyUntilDone({ url: proxy.url, apiKey: stage.apiKeys[0], talkers });
  const talking = Promise.all(talkers.map((talker) => talker.talk()));
  const broken = await breakThings(stage, options, tally);
  await talking;
  const replied = await replies.finish();
  const stored = await readAll(stage, talkers);
  await untilCalm(talkers, stored);
  const faults = findAll(talkers, { stored, replied });
  for (const talker of talkers) talker.leave();
  const { cuts } = proxy;
  return { ...broken, cuts, acknowledged: tally.acknowledged, replies: countOf(replied), faults };
}

/** Between one kill and the next a share of the messages gets through, and lines break at chosen moments. */
async function breakThings(
  stage: Stage,
  { kills, messages, seed, signal, say }: MessagesOptions,
  tally: Tally,
) {
  const random = seededRandom(seed);
  const share = messages / (kills + 1);
  let killed = 0;
  let databaseRestarts = 0;
  while (killed < kills && !signal.aborted && tally.acknowledged < messages) {
    stage.proxy.cutNext(pickMoments(random, 4));
    await tally.more(Math.max(1, Math.round(share * (0.3 + random() * 0.7))));
    stage.proxy.cutAll();
    if (random() < 0.1 && stage.place.restartDatabase) {
      await stage.place.restartDatabase();
      databaseRestarts += 1;
    }
    await stage.server.end('SIGKILL');
    stage.server = await startServer({ ...stage.place, env });
    stage.proxy.leadTo(portOf(stage.server));
    killed += 1;
    if (killed % 20 === 0) say(`${killed} kills, ${tally.acknowledged} messages acknowledged`);
  }
  return { kills: killed, databaseRestarts };
}

async function readAll({ server, apiKeys }: Stage, talkers: readonly Talker[]): Promise<Stored> {
  const stored = new Map<string, Heard[]>();
  for (const [number, { conversationId }] of talkers.entries()) {
    if (conversationId === null) continue;
    const caller = { url: server.url, apiKey: apiKeys[number % apiKeys.length] };
    stored.set(conversationId, await readStored(caller, conversationId));
  }
  return stored;
}

type Witnesses = { stored: Stored; replied: Replied };

function findAll(talkers: readonly Talker[], { stored, replied }: Witnesses): Faults {
  const all: Faults = { lost: [], duplicated: [], disordered: [] };
  for (const talker of talkers) {
    const { conversationId } = talker;
    if (conversationId === null) continue;
    const replies = replied.get(conversationId) ?? new Map<string, number>();
    const found = findFaults({
      stored: stored.get(conversationId) ?? [],
      shown: talker.shown().map(({ name, seq }) => ({ name, seq: seq ?? Number.NaN })),
      acknowledged: new Map([...talker.acknowledged, ...replies]),
      sent: new Set([...talker.sent, ...replies.keys()]),
    });
    for (const kind of ['lost', 'duplicated', 'disordered'] as const) {
      all[kind].push(...found[kind].map((fault) => `${conversationId}: ${fault}`));
    }
  }
  return all;
}

function portOf(server: Served): number {
  return Number(new URL(server.url).port);
}

function countOf(replied: Replied): number {
  return [...replied.values()].reduce((sum, replies) => sum + replies.size, 0);
}

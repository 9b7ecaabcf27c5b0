import { fillInbox } from '@parley/api/bench';
import { launch } from '@parley/e2e/browser';
import { newPlace, type Place } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { median } from '../frame/statistics';
import { openDatabase } from '../people/furnish-place';
import { settleIn } from '../people/settle-in';
import { startServer } from '../server/start-server';
import { openInbox } from './open-inbox';

export type InboxFound = {
  conversations: number;
  firstRowsMs: number;
  openMs: number;
  searchMs: number;
  searchRequestMs: number;
  longestTaskMs: number;
  longTasks: number;
  flightLongestTaskMs: number;
  flightSlowFramesPercent: number;
  mostElements: number;
  heapMb: number;
};

type InboxLoad = { conversations: number; rounds: number; browserPath: string; say(line: string): void };

const env = { PARLEY_LIMITS_SCALE: '1000' };
/** Words that the demo's conversations say, a different one each time. */
const asked = ['breakfast', 'heating', 'invoice', 'flight', 'balcony'];

export async function measureInbox(engine: Engine, load: InboxLoad): Promise<InboxFound> {
  const place = await newPlace(engine);
  try {
    const cookie = await moveIn(place, load);
    const server = await startServer({ ...place, env });
    const browser = await launch(load.browserPath);
    try {
      return await lookAround({ ...load, browser, url: server.url, cookie });
    } finally {
      await browser.close();
      await server.end('SIGKILL');
    }
  } finally {
    await place.remove();
  }
}

/** The demo hotel with its owner in it, and the conversations of years. */
async function moveIn(place: Place, { conversations, say }: InboxLoad): Promise<string> {
  const server = await startServer({ ...place, env });
  const { cookies } = await settleIn(server, { dataDir: place.dataDir, people: 1, apiKeys: 0 });
  const cookie = cookies[0] ?? '';
  const me = await fetch(`${server.url}/trpc/me.get`, { headers: { cookie } });
  const answer = (await me.json()) as { result: { data: { workspace: { id: string } } } };
  await server.end('SIGTERM');
  const db = await openDatabase(place);
  const stored = await fillInbox(db, { tenantId: answer.result.data.workspace.id, conversations });
  await db.close();
  say(`${stored} conversations are there`);
  return cookie;
}

type Around = InboxLoad & { browser: Awaited<ReturnType<typeof launch>>; url: string; cookie: string };

async function lookAround({ browser, url, cookie, rounds, say }: Around): Promise<InboxFound> {
  const firstRows: number[] = [];
  const opened: number[] = [];
  const searched: { ms: number; requestMs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const inbox = await openInbox(browser, { url, cookie });
    firstRows.push(inbox.firstRowsMs);
    searched.push(await inbox.search(asked[round % asked.length] ?? ''));
    opened.push(await inbox.openFirst());
    await inbox.close();
  }
  say('scrolling through all of them');
  const inbox = await openInbox(browser, { url, cookie });
  const down = await inbox.scrollToEnd();
  const back = await inbox.flyBack();
  const heapMb = await inbox.heapMb();
  await inbox.close();
  return {
    conversations: down.rows,
    firstRowsMs: median(firstRows),
    openMs: median(opened),
    searchMs: median(searched.map(({ ms }) => ms)),
    searchRequestMs: median(searched.map(({ requestMs }) => requestMs)),
    longestTaskMs: down.longestTaskMs,
    longTasks: down.longTasks,
    flightLongestTaskMs: back.longestTaskMs,
    flightSlowFramesPercent: back.slowFramesPercent,
    mostElements: Math.max(down.mostElements, back.mostElements),
    heapMb,
  };
}

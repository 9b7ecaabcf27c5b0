import { type Db, openPglite, openPostgres } from '../src/platform/db';
import { buildTemplate } from '../src/platform/db/template';
import { rooms } from '../src/platform/live';
import { cacheFolder, migrationsFolder } from './db/folders';
import { anOwner } from './factories';
import { serveWorld } from './serve';
import { aSession, aSiteKey, siteOrigin } from './visitors';
import { createWorld } from './world';

type Visitor = { token: string; contactId: string };

export type LiveServed = {
  url: string;
  origin: string;
  /** So many visitors, each with a token of their own. */
  admit(visitors: number): Promise<Visitor[]>;
  /** Tells all visitors, or each of these contacts, one ordinary message. */
  tellAll(): void;
  tell(contactIds: readonly string[]): void;
};

/** The whole server with one business in it, for measuring its live edge from within. */
export async function serveLive({ databaseUrl }: { databaseUrl: string | null }): Promise<LiveServed> {
  const world = await createWorld(databaseUrl ? await openServer(databaseUrl) : await openEmbedded());
  const owner = await anOwner(world);
  const { key } = await aSiteKey(owner);
  const { url } = await serveWorld(world);
  const say = (room: string) =>
    world.platform.live.publish(owner.tenantId, [{ rooms: [room], frame: { t: 'message', message } }]);
  return {
    url,
    origin: siteOrigin,
    async admit(visitors) {
      const admitted: Visitor[] = [];
      for (let count = 0; count < visitors; count += 1) {
        const { token } = await aSession(owner, { siteKey: key });
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        admitted.push({ token, contactId: claims.sub });
      }
      return admitted;
    },
    tellAll: () => say(rooms.visitors),
    tell(contactIds) {
      for (const contactId of contactIds) say(rooms.contact(contactId));
    },
  };
}

async function openServer(url: string): Promise<Db> {
  const db = await openPostgres({ url });
  await db.migrate(migrationsFolder);
  return db;
}

async function openEmbedded(): Promise<Db> {
  const template = await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: false });
  return openPglite({ dataDir: null, template });
}

const message = {
  id: `msg_${'0'.repeat(22)}`,
  conversationId: `cnv_${'0'.repeat(22)}`,
  seq: 41,
  clientId: 'c'.repeat(22),
  author: { kind: 'member', id: `mbr_${'0'.repeat(22)}`, name: 'Ada' },
  body: {
    kind: 'text',
    text: 'Breakfast is served from seven to half past ten, in the room with the harbour view.',
  },
  createdAt: '2026-01-01T08:00:00.000Z',
} as const;

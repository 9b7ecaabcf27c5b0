import type { z } from 'zod';
import { createApiKey } from '../src/features/accounts/api-keys/create-api-key';
import type { AgentConfig } from '../src/features/agents/agents/schemas';
import { seedAgents } from '../src/features/agents/agents/seed-agents';
import { grantCredits } from '../src/features/billing';
import type { VisitorCtx } from '../src/features/contacts/visitors/pass';
import { receiveMessage, startConversation } from '../src/features/conversations';
import { createCollection } from '../src/features/knowledge/collections/write-collection';
import { putTexts } from '../src/features/knowledge/texts/put-texts';
import { PutTexts } from '../src/features/knowledge/texts/schemas';
import { type Db, withTenant } from '../src/platform/db';
import { randomLetters } from '../src/platform/ids';
import { systemCtx } from '../src/platform/system-ctx';
import { anOwner, type MemberCtx } from './factories';
import { aSiteKey, aVisitor, siteOrigin } from './visitors';
import { createWorld, type World } from './world';

/** What makes one message another. */
export type Word = { id: string; clientId: string };

export type Talk = {
  /** One more message in one of the conversations, by the verb that the live edge calls. */
  say(conversation: number): Promise<Word>;
  /** How many messages there are, and how many were counted. */
  stored(): Promise<{ rows: number; counted: number }>;
  end(): Promise<void>;
};

type Size = { tenants: number; conversations: number };

/** Conversations of as many visitors, spread over businesses, on a migrated database. */
export async function startTalk(db: Db, { tenants, conversations }: Size): Promise<Talk> {
  const world = await createWorld(db);
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const owners = await businesses(world, tenants);
  const open: { visitor: VisitorCtx; conversationId: string }[] = [];
  for (let number = 0; number < conversations; number += 1) {
    const { owner, siteKey } = at(owners, number);
    const visitor = await aVisitor(owner, { siteKey });
    const { conversation } = await startConversation(visitor, { clientId: randomLetters(20) });
    open.push({ visitor, conversationId: conversation.id });
  }
  return {
    async say(number) {
      const { visitor, conversationId } = at(open, number);
      const clientId = randomLetters(20);
      const { message } = await receiveMessage(visitor, { conversationId, clientId, body });
      return { id: message.id, clientId };
    },
    async stored() {
      const found = { rows: 0, counted: 0 };
      for (const { owner } of owners) {
        await withTenant(owner, async (tx) => {
          found.rows += await tx.message.count();
          found.counted += (await tx.conversation.aggregate({ _sum: { lastSeq: true } }))._sum.lastSeq ?? 0;
        });
      }
      return found;
    },
    end: world.end,
  };
}

const body = {
  kind: 'text',
  text: 'Is breakfast included, and until when is it served on Sundays?',
} as const;

type Business = { owner: MemberCtx; siteKey: string };

async function businesses(world: World, count: number, origin = siteOrigin): Promise<Business[]> {
  const made: Business[] = [];
  for (let number = 0; number < count; number += 1) {
    const owner = await anOwner(world);
    made.push({ owner, siteKey: (await aSiteKey(owner, [origin])).key });
  }
  return made;
}

function at<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('There is none of them.');
  return item;
}

export type Furnished = { origin: string; siteKeys: string[] };

/** Businesses with a site each, for a server that is started on this database next: it is closed here. */
export async function furnish(db: Db, tenants: number, origin = siteOrigin): Promise<Furnished> {
  const world = await createWorld(db);
  const made = await businesses(world, tenants, origin);
  await world.end();
  return { origin, siteKeys: made.map(({ siteKey }) => siteKey) };
}

/** One of the businesses has a key that may fill its knowledge, and a collection to fill. */
export async function furnishImporter(db: Db, tenants: number) {
  const world = await createWorld(db);
  const made = await businesses(world, tenants);
  const { owner } = at(made, 0);
  const scopes = ['knowledge:read', 'knowledge:write'] as const;
  const { key } = await createApiKey(owner, { name: 'Importer', scopes: [...scopes], expiresInDays: null });
  const { id: collectionId } = await createCollection(owner, { name: 'Import', description: '' });
  await world.end();
  return { origin: siteOrigin, siteKeys: made.map(({ siteKey }) => siteKey), apiKey: key, collectionId };
}

type Answering = {
  tenants: number;
  texts: readonly { title: string; text: string }[];
  config: z.input<typeof AgentConfig>;
};

/** Businesses whose agents answer from what they know. */
export async function furnishAnswering(db: Db, { tenants, texts, config }: Answering): Promise<Furnished> {
  const world = await createWorld(db);
  // The plan that a job gives them would not hold so much.
  await world.platform.jobs.stop({ timeoutMs: 1000 });
  const made = await businesses(world, tenants);
  const agents = [{ name: 'Ada', role: 'assistant', avatar: 'spark', config }];
  for (const { owner } of made) {
    const { id: collectionId } = await createCollection(owner, { name: 'All', description: '' });
    for (let from = 0; from < texts.length; from += atOnce)
      await putTexts(owner, { collectionId, texts: textsOf(texts.slice(from, from + atOnce)) });
    await grantCredits(owner, { key: 'bench', amount: 10_000_000, purse: 'lasting', reason: 'To be spent' });
    const system = { ...systemCtx(owner.platform, 'bench'), tenantId: owner.tenantId };
    await seedAgents(system, { settings: { on: true }, agents });
  }
  await world.end();
  return { origin: siteOrigin, siteKeys: made.map(({ siteKey }) => siteKey) };
}

const atOnce = 100;
const textsOf = (texts: readonly { title: string; text: string }[]) => PutTexts.shape.texts.parse(texts);

import { Readable } from 'node:stream';
import { findAnswers } from '../src/features/agents/turn/retrieve';
import { createCollection } from '../src/features/knowledge/collections/write-collection';
import { listDocuments } from '../src/features/knowledge/documents/read-documents';
import { addFile } from '../src/features/knowledge/sources/add-file';
import { getSource } from '../src/features/knowledge/sources/read-sources';
import { AddFile } from '../src/features/knowledge/sources/schemas';
import type { Db } from '../src/platform/db';
import { languageOf } from '../src/platform/understanding';
import { ask } from './agent-talk';
import { anAgent, said } from './agents';
import { anOwner } from './factories';
import { createWorld } from './world';

export type Said = { text: string; sources: { file: string; quote: string }[] };

/** A server with a new workspace, its files imported as a member does it, and an agent that has no model. */
export async function startAnswersNode(db: Db, files: readonly { name: string; bytes: Uint8Array }[]) {
  const world = await createWorld(db);
  const owner = await anOwner(world);
  const { id: collectionId } = await createCollection(owner, { name: 'Bench', description: '' });
  const names = new Map<string, string>();
  for (const { name, bytes } of files) {
    const { id } = await addFile(owner, {
      ...AddFile.parse({ collectionId, name }),
      stream: Readable.from([bytes]),
    });
    names.set(id, name);
  }
  await world.platform.jobs.settle();
  for (const [id, name] of names) {
    const { status } = await getSource(owner, { id });
    if (status !== 'ready') throw new Error(`${name} was not imported: it is ${status}.`);
  }
  const { items } = await listDocuments(owner, { limit: 100 });
  const fileOf = new Map(items.map(({ title, sourceId }) => [title, names.get(sourceId) ?? '']));
  await anAgent(owner);
  return {
    /** What a new visitor is told, and how long it took. */
    async ask(question: string): Promise<Said & { tookMs: number }> {
      const startedAt = performance.now();
      const { conversationId } = await ask(owner, question);
      const [, answer] = await said(owner, conversationId, 2);
      const tookMs = performance.now() - startedAt;
      const body = answer?.body;
      if (body?.kind !== 'text') return { text: '', sources: [], tookMs };
      const sources = (body.sources ?? []).map(({ title, quote }) => ({
        file: fileOf.get(title) ?? '',
        quote,
      }));
      return { text: body.text, sources, tookMs };
    },
    /** What the search finds for it, as a turn does. */
    async find(question: string) {
      const language = languageOf(question) ?? 'en';
      const asked = { question, earlier: [], language, collectionIds: null };
      const { passages } = await findAnswers(owner, asked);
      return { question, language, passages };
    },
    fileOf: (title: string): string => fileOf.get(title) ?? '',
    async stop() {
      await world.platform.turns.stop(1000);
      await world.end();
    },
  };
}

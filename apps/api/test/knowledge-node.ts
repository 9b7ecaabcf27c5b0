import { createCollection } from '../src/features/knowledge/collections/write-collection';
import type { Db } from '../src/platform/db';
import { startOwnNode } from './own-node';

/** A node with a new tenant, and a collection of it to fill. */
export async function startKnowledgeNode(db: Db, settings: { memoryBytes: number }) {
  const node = await startOwnNode(db, settings);
  const { id: collectionId } = await createCollection(node.ctx, { name: 'Bench', description: '' });
  return { ...node, collectionId };
}

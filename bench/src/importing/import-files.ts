import { setTimeout as delay } from 'node:timers/promises';
import { headersOf, rest } from '../people/call';
import { inventTexts } from '../retrieval/invent-texts';

export type Importer = { url: string; apiKey: string; collectionId: string };
export type Imported = { passages: number; seconds: number };

const passagesOfFile = 200;
const lookEveryMs = 100;

/** Files with so many passages all together, uploaded one after the other as somebody drops them. */
export async function importFiles(
  importer: Importer,
  { passages, random }: { passages: number; random: () => number },
): Promise<Imported> {
  const texts = inventTexts(random);
  const startedAt = performance.now();
  const files = Math.ceil(passages / passagesOfFile);
  for (let number = 0; number < files; number += 1) {
    const count = Math.min(passagesOfFile, passages - number * passagesOfFile);
    const sections = Array.from({ length: count }, () => `## ${texts.title()}\n\n${texts.passage()}`);
    await upload(importer, `file-${number}.md`, sections.join('\n\n'));
  }
  await untilRead(importer, files);
  const seconds = (performance.now() - startedAt) / 1000;
  return { passages: await countPassages(importer), seconds };
}

async function upload({ url, apiKey, collectionId }: Importer, name: string, body: string): Promise<void> {
  const query = new URLSearchParams({ collectionId, name });
  const response = await fetch(`${url}/api/v1/knowledge/files?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown', ...headersOf({ apiKey }) },
    body,
  });
  if (!response.ok) throw new Error(`${name} was refused: ${response.status} ${await response.text()}`);
}

type Page<Item> = { items: Item[]; nextCursor: string | null };

async function untilRead(importer: Importer, files: number): Promise<void> {
  while (true) {
    const [failed] = (await page<{ problem: string }>(importer, 'sources', { status: 'failed' })).items;
    if (failed) throw new Error(`A file was not read: ${failed.problem}`);
    const { items } = await page<{ createdAt: string }>(importer, 'sources', { status: 'ready' });
    if (items.length > 0 && (await countAll(importer, 'sources', { status: 'ready' })) === files) return;
    await delay(lookEveryMs);
  }
}

async function countPassages(importer: Importer): Promise<number> {
  let passages = 0;
  for await (const item of all<{ passages: number }>(importer, 'documents', {})) passages += item.passages;
  return passages;
}

async function countAll(importer: Importer, what: string, query: Record<string, string>): Promise<number> {
  let count = 0;
  for await (const _ of all(importer, what, query)) count += 1;
  return count;
}

async function* all<Item>(importer: Importer, what: string, query: Record<string, string>) {
  let cursor: string | null = null;
  do {
    const found: Page<Item> = await page(importer, what, { ...query, ...(cursor && { cursor }) });
    yield* found.items;
    cursor = found.nextCursor;
  } while (cursor);
}

function page<Item>({ url, apiKey }: Importer, what: string, query: Record<string, string>) {
  const asked = new URLSearchParams({ ...query, limit: '100' });
  return rest<Page<Item>>({ url, apiKey }, `/knowledge/${what}?${asked}`);
}

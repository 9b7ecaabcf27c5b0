import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect } from 'vitest';
import { engine } from '../../../../test/db';
import { test } from '../../../../test/fixtures';
import { aCollection, imported } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { addFile } from '../sources/add-file';
import { AddFile } from '../sources/schemas';
import { getDocument, listDocuments } from './read-documents';

const words = fc.constantFrom(
  'lantern',
  'naïve café',
  'Größe,',
  '“quoted.”',
  'ﬁne ½ ① Ⅳ',
  '価格は三千円です。',
  'שלום לכולם',
  'مرحبا بالجميع،',
  'สวัสดีครับ',
  '👩\u200d👩\u200d👧',
  '🇩🇪',
  'e\u0301a\u0308',
  'नमस्ते दुनिया',
  '\ud83d',
  'nul\u0000led',
  '\u202eturned\u202c',
  'C:\\new\\table',
  `O'Neill "says" $1 \\u0041`,
  '{"a": [1]}',
  'x'.repeat(900),
  'The house is open all year and every guest is welcome. '.repeat(9),
);
const between = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n\n# ', '\n\n- ', '\t', '\r\n', '\u00a0');
/** More than a few of what no text has, and it is taken for no text. */
const isText = (text: string) =>
  (Buffer.from(text)
    .toString()
    .match(/[\0\ufffd]/g)?.length ?? 0) <= 3;
const body = fc
  .array(fc.tuple(words, between), { minLength: 1, maxLength: 60 })
  .map((parts) => `Lantern. ${parts.flat().join('')}`)
  .filter(isText);

const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('hex');

/** What the database gives back of a document and of its passages, however they are read. */
async function expectQuotable(ctx: Ctx, text: string): Promise<void> {
  const { items } = await listDocuments(ctx, { limit: 1 });
  const document = await getDocument(ctx, { id: items[0]?.id ?? '' });
  expect(document.chunks.length).toBe(document.passages);
  expect(Buffer.from(document.text).toString()).toBe(document.text);
  for (const { start, end, text: stored } of document.chunks)
    expect(bytesOf(stored), text).toBe(bytesOf(document.text.slice(start, end)));
  const { passages } = await searchKnowledge(
    ctx,
    SearchKnowledge.parse({ query: 'lantern house open guest', perDocument: 10 }),
  );
  expect(passages.length).toBeGreaterThan(0);
  for (const { start, end, text: quoted, highlights } of passages) {
    expect(bytesOf(quoted), text).toBe(bytesOf(document.text.slice(start, end)));
    for (const each of highlights) expect(quoted.slice(each.start, each.end)).not.toBe('');
  }
}

const encodings = fc.constantFrom('utf8', 'utf16le');

test('whatever a file says, each passage is that stretch of the stored text, byte for byte', {
  timeout: 240_000,
}, async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const send = (place: object, bytes: Buffer) =>
    addFile(ctx, { ...AddFile.parse({ name: 'words.md', ...place }), stream: Readable.from([bytes]) });
  const { id: sourceId } = await send({ collectionId }, Buffer.from('Lantern.'));
  await imported(ctx, sourceId);
  await fc.assert(
    fc.asyncProperty(body, encodings, async (text, encoding) => {
      await send({ sourceId }, Buffer.from(`\ufeff${text}`, encoding as BufferEncoding));
      expect(await imported(ctx, sourceId)).toMatchObject({ status: 'ready', problem: null });
      await expectQuotable(ctx, text);
    }),
    { numRuns: engine === 'postgres' ? 60 : 25 },
  );
});

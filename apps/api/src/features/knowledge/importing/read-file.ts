import { buffer } from 'node:stream/consumers';
import type { Ctx } from '../../../platform/ctx';
import type { Outcome } from './outcome';
import { readAsDocument } from './read-document';
import type { ItemRow } from './store';

/** A file as it was uploaded. */
export async function readFile(ctx: Ctx, item: ItemRow, signal: AbortSignal): Promise<Outcome> {
  const stored = item.fileKey ? await ctx.platform.storage.get(item.fileKey) : null;
  if (!stored) {
    return {
      kind: 'failed',
      reason: 'lost',
      words: 'The file is not in the store any more. Upload it again.',
    };
  }
  const bytes = await buffer(stored.stream);
  const declaredType = item.mediaType ?? stored.contentType;
  const source = { bytes, name: item.address, declaredType };
  const read = await readAsDocument(ctx, { bytes: source, title: item.address, url: null }, signal);
  if (read.kind === 'failed') return read;
  const { page: _, ...outcome } = read;
  return outcome;
}

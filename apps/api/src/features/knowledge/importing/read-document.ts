import type { Ctx } from '../../../platform/ctx';
import { type DocumentSource, DocumentUnreadable, readDocument } from '../../../platform/documents';
import type { Outcome } from './outcome';

type Read = { bytes: DocumentSource; title: string; url: string | null };
type Failed = Extract<Outcome, { kind: 'failed' }>;
type Document = Extract<Outcome, { kind: 'document' }>;

/** What a page says to those who read it by program. */
export type PageSays = { links: string[]; canonicalUrl: string | null; noindex: boolean };

/** What the bytes say, or why they cannot be read. */
export async function readAsDocument(
  ctx: Ctx,
  { bytes, title, url }: Read,
  signal?: AbortSignal,
): Promise<(Document & { page: PageSays }) | Failed> {
  try {
    const read = await readDocument(ctx.platform.workshop, bytes, {
      owner: ctx.tenantId ?? '',
      ...(signal && { signal }),
    });
    const { language, text, marks, chunks, mediaType, publishedAt } = read;
    const { links = [], canonicalUrl = null, noindex = false } = read;
    return {
      kind: 'document',
      document: {
        title: (read.title || title).slice(0, 300),
        url,
        mediaType,
        language,
        text,
        marks,
        chunks,
        publishedAt: dateOf(publishedAt),
      },
      seen: { mediaType, bytes: bytes.bytes.byteLength },
      page: { links, canonicalUrl, noindex },
    };
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    return { kind: 'failed', reason: error.reason, words: error.message };
  }
}

function dateOf(said: string | null | undefined): Date | null {
  const date = new Date(said ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

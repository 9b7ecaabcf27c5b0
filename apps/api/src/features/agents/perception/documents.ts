import { readDocument } from '../../../platform/documents';
import { DomainError } from '../../../platform/errors';
import { type Attachment, keepReading, type SceneMessage } from '../../conversations';
import type { TenantCtx } from '../turn/types';
import type { ReadFile } from './types';

export const mostDocuments = 3;
const mostBytes = 10 * 2 ** 20;
const longest = 16_000;
const longestOfAll = 32_000;
const patienceMs = 15_000;

type Reading = { conversationId: string; signal: AbortSignal };

/** What a document says, by the readers of the knowledge and under their caps; null where it cannot be read. */
export async function readNow(
  ctx: TenantCtx,
  file: Attachment,
  { conversationId, signal: caller }: Reading,
): Promise<string | null> {
  const whole = file.bytes > mostBytes ? null : await file.read();
  if (!whole) return null;
  const signal = AbortSignal.any([caller, AbortSignal.timeout(patienceMs)]);
  const source = { bytes: new Uint8Array(whole), name: file.name, declaredType: file.mediaType };
  try {
    const read = await readDocument(ctx.platform.workshop, source, { owner: ctx.tenantId, signal });
    const text = read.text
      .slice(0, longest)
      .replace(/\p{Cs}$/u, '')
      .trim();
    if (text === '') return null;
    await keepReading(ctx, { conversationId, fileId: file.id, kind: 'read', text, provider: '', model: '' });
    return text;
  } catch (error) {
    if (DomainError.isInstance(error) || signal.aborted) return null;
    throw error;
  }
}

/** The latest that were sent and read, in order, as long as all of them are not too long. */
export function knownDocuments(messages: readonly SceneMessage[]): (ReadFile & { seq: number })[] {
  let left = longestOfAll;
  return messages
    .flatMap(({ seq, author, body, reading, text }) =>
      author === 'contact' && body.kind === 'file' && reading?.kind === 'read'
        ? [{ seq, name: reading.name ?? text, text: reading.text }]
        : [],
    )
    .slice(-mostDocuments)
    .toReversed()
    .flatMap((document) => {
      left -= document.text.length;
      return left < 0 ? [] : [document];
    })
    .toReversed();
}

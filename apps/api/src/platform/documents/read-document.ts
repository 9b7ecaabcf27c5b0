import { TaskTrouble } from '../workshop/errors';
import { caps } from './caps';
import type { DocumentSource, ReadDocument } from './document';
import { unpackMarks } from './pack-marks';
import type { ParseInput, ParseOutput } from './parse-task';
import { DocumentUnreadable } from './unreadable';

/** What is needed of the workshop. */
export type DocumentReader = {
  run(
    task: 'read-document',
    input: () => Promise<ParseInput>,
    options: { timeoutMs: number; owner: string; signal?: AbortSignal },
  ): Promise<ParseOutput>;
};

export type For = {
  /** Whose document it is: a tenant. */
  owner: string;
  signal?: AbortSignal | undefined;
};

/** Beyond what the readers watch themselves. */
const lastWordMs = caps.timeMs * 1.25;

/** What a document says, read apart from the server. Ends in `DocumentUnreadable` when it cannot be read. */
export async function readDocument(
  workshop: DocumentReader,
  { bytes, ...source }: DocumentSource,
  { owner, signal }: For,
): Promise<ReadDocument> {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  if (bytes.length > caps.bytes) throw new DocumentUnreadable('too-large');
  // A copy, and only when its turn has come: what is sent is gone here.
  const input = async () => ({ ...source, bytes: new Uint8Array(bytes).buffer });
  const options = { timeoutMs: lastWordMs, owner, ...(signal ? { signal } : {}) };
  const answer = await workshop.run('read-document', input, options).catch(explain);
  if (answer.t === 'unreadable') throw new DocumentUnreadable(answer.reason, { message: answer.message });
  return { ...answer.document, marks: unpackMarks(answer.marks) };
}

/** What ended the worker was in the document; what failed in it is a bug of ours and no fault of a file. */
function explain(cause: unknown): never {
  if (!(cause instanceof TaskTrouble) || cause.trouble === 'failed') throw cause;
  if (cause.trouble === 'time') throw new DocumentUnreadable('too-slow', { cause });
  if (cause.trouble === 'memory')
    throw new DocumentUnreadable('too-large', { message: cause.message, cause });
  throw new DocumentUnreadable('broken', { cause });
}

import type { ReadDocument } from './document';
import { packMarks } from './pack-marks';
import { parse } from './parse';
import { DocumentUnreadable, type UnreadableReason } from './unreadable';

export type ParseInput = { bytes: ArrayBuffer; name: string; declaredType?: string; baseUrl?: string };

export type ParseOutput =
  | { t: 'read'; marks: ArrayBuffer; document: Omit<ReadDocument, 'marks'> }
  | { t: 'unreadable'; reason: UnreadableReason; message: string };

/** A task of the workshop: a reason is an answer too. */
export async function run({ bytes, ...source }: ParseInput): Promise<ParseOutput> {
  try {
    const { marks, ...document } = await parse({ ...source, bytes: new Uint8Array(bytes) });
    return { t: 'read', marks: packMarks(marks), document };
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    return { t: 'unreadable', reason: error.reason, message: error.message };
  }
}

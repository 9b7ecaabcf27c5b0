import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { receiveMessage, storeUpload } from '../src/features/conversations';
import { aMessage } from './conversations';
import type { aVisitor } from './visitors';
import { aVoice } from './voice';

type VisitorCtx = Awaited<ReturnType<typeof aVisitor>>;
type Sent = { name: string; bytes: Buffer; type?: string; caption?: string; as?: 'image' | 'file' | 'audio' };

/** A file of a visitor’s, as a message. */
export async function send(visitor: VisitorCtx, conversationId: string, sent: Sent) {
  const { name, bytes, type = '', caption, as = 'file' } = sent;
  const { id: fileId } = await storeUpload(visitor, {
    name,
    bytes: Readable.from([bytes]),
    declaredType: type,
  });
  const body = { kind: as, fileId, ...(caption && { caption }) } as { kind: 'file'; fileId: string };
  const { message } = await receiveMessage(visitor, aMessage(conversationId, { body }));
  return { fileId, messageId: message.id };
}

export const speak = (visitor: VisitorCtx, conversationId: string, seconds = 2) =>
  send(visitor, conversationId, { name: 'voice.wav', bytes: aVoice({ seconds }), as: 'audio' });

/** An operator’s own server that hears and sees. */
export function ablePath(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-able-')), 'models.json');
  const compatible = { transcriber: 'fake-ears', capabilities: { vision: true } };
  writeFileSync(path, JSON.stringify({ compatible }));
  return path;
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { receiveMessage, storeUpload } from '../src/features/conversations';
import { aFolder } from './a-folder';
import { aMessage } from './conversations';
import { aWorldOfModels } from './models';
import { type FakeModels, startFakeModels } from './vendors';
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

/** An operator’s own server that hears and sees, and Anthropic at the same place. */
export function able(fake: Pick<FakeModels, 'origin' | 'host'>) {
  const path = join(aFolder(), 'models.json');
  const compatible = { transcriber: 'fake-ears', capabilities: { vision: true } };
  const models = [{ name: 'claude-haiku-5-5' }, { name: 'blind', capabilities: { vision: false } }];
  writeFileSync(path, JSON.stringify({ compatible, anthropic: { baseUrl: fake.origin, models } }));
  return {
    PARLEY_MODELS_FILE: path,
    ANTHROPIC_API_KEY: 'sk-of-nobody',
    PARLEY_EGRESS_ALLOW: fake.host,
  };
}

/** A platform whose model hears and sees. */
export async function anAbleWorld(settings: Record<string, string> = {}) {
  const fake = await startFakeModels();
  onTestFinished(() => fake.close());
  return aWorldOfModels({ ...able(fake), ...settings }, fake);
}

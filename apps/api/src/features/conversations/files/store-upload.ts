import type { Readable } from 'node:stream';
import type { FileView } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { authorize, authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Forbidden, Invalid } from '../../../platform/errors';
import { readMessengerSettings } from '../../contacts';
import { teamAuthor } from '../messages/speaker';
import { kindOf, plainName } from './domain';
import { type Examined, examine } from './examine';
import { insertFile } from './store';
import { toFileView } from './views';

type Upload = { name: string; bytes: Readable; declaredType: string; durationMs?: number | undefined };
type Owner = { tenantId: string; contactId: string | null; memberId: string | null };

const longestMs = 60 * 60 * 1000;

/** Keeps a file for a message to come. It is looked at once it lies in our store, and goes again if it may not stay. */
export async function storeUpload(ctx: Ctx, upload: Upload): Promise<FileView> {
  const owner = await authorizeUpload(ctx);
  const { storage, newId } = ctx.platform;
  const id = newId('fil');
  const key = `uploads/${owner.tenantId}/${id}`;
  const name = plainName(upload.name);
  const contentType = 'application/octet-stream';
  const { size } = await storage.put(key, upload.bytes, { contentType, maxBytes: messageLimits.fileBytes });
  try {
    if (size === 0) throw new Invalid('This file is empty.');
    const examined = await examine(
      { ...ctx, tenantId: owner.tenantId },
      { key, name, declared: upload.declaredType },
    );
    return await keep(ctx, owner, { id, key, name, bytes: size, durationMs: upload.durationMs, ...examined });
  } catch (error) {
    await Promise.allSettled([storage.delete(key), storage.delete(`${key}-thumb`)]);
    throw error;
  }
}

async function authorizeUpload(ctx: Ctx): Promise<Owner> {
  if (ctx.actor.kind !== 'visitor') {
    const { tenantId } = authorize(ctx, 'conversations:write');
    return { tenantId, contactId: null, memberId: teamAuthor(ctx).id };
  }
  const { tenantId, contactId } = authorizeVisitorDeed(ctx);
  await ctx.platform.limits.consume('upload-visitor', contactId);
  return { tenantId, contactId, memberId: null };
}

type New = {
  id: string;
  key: string;
  name: string;
  bytes: number;
  durationMs: number | undefined;
} & Examined;

async function keep(ctx: Ctx, owner: Owner, { durationMs, ...file }: New): Promise<FileView> {
  const kind = kindOf(file.mediaType);
  const hinted = kind === 'audio' && durationMs !== undefined && Number.isFinite(durationMs);
  const row = {
    ...owner,
    ...file,
    durationMs: hinted ? Math.round(Math.min(Math.max(durationMs, 0), longestMs)) : null,
    createdAt: ctx.platform.clock.now(),
  };
  await withTenant(ctx, async (tx) => {
    if (owner.contactId) {
      const { attachments, audioNotes } = await readMessengerSettings(tx);
      if (!(kind === 'audio' ? audioNotes || attachments : attachments))
        throw new Forbidden('This business takes no files.');
    }
    await insertFile(tx, row);
  });
  return toFileView(ctx, row);
}

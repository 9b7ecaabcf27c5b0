import { DomainError } from '../../../platform/errors';
import type { Attachment } from '../../conversations';
import type { TenantCtx } from '../turn/types';
import type { Picture } from './types';

export const mostPictures = 4;
const mostBytes = 2_000_000;
const shrinkMs = 10_000;

/** As models take it, from our own store and never from elsewhere; null where it cannot be had. */
export async function pictureOf(
  ctx: TenantCtx,
  file: Attachment,
  signal: AbortSignal,
): Promise<Picture | null> {
  const input = async () => ({ bytes: (await file.read()) ?? new ArrayBuffer(0) });
  const options = { timeoutMs: shrinkMs, owner: ctx.tenantId, signal };
  try {
    const { type, bytes } = await ctx.platform.workshop.run('shrink-picture', input, options);
    return bytes.byteLength > mostBytes ? null : { kind: 'image', type, bytes: new Uint8Array(bytes) };
  } catch (error) {
    if (DomainError.isInstance(error) || signal.aborted) return null;
    throw error;
  }
}

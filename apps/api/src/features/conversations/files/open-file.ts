import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { Platform } from '../../../platform/platform';
import type { OpenFile } from '../../../platform/storage';
import { kindOf, servedType } from './domain';
import { findFile } from './store';

type Address = { tenantId: string; fileId: string; signature: string; thumb: boolean };
export type OpenedFile = OpenFile & {
  name: string;
  /** May be shown in place; anything else is to be saved. */
  inline: boolean;
};

const shape = /^[a-z]{3}_[0-9A-Za-z]{22}$/;

/** The address is the permission: without the right signature there is no such file. */
export async function openFile(platform: Platform, address: Address): Promise<OpenedFile> {
  const { tenantId, fileId: id, signature, thumb } = address;
  if (!shape.test(tenantId) || !shape.test(id)) throw new NotFound('file');
  if (!platform.fileCapabilities.holds(signature, tenantId, id)) throw new NotFound('file');
  const file = await withTenant({ platform, tenantId }, (tx) => findFile(tx, { tenantId, id }));
  const key = thumb ? file?.thumbKey : file?.key;
  const opened = key ? await platform.storage.get(key) : null;
  if (!file || !opened) throw new NotFound('file');
  if (thumb) return { ...opened, contentType: 'image/webp', name: 'thumb.webp', inline: true };
  const inline = kindOf(file.mediaType) !== 'file';
  return { ...opened, contentType: servedType(file.mediaType), name: file.name, inline };
}

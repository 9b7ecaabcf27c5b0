import type { Tx } from '../../../platform/db';
import { discard } from '../../../platform/storage';
import { type ItemRow, updateItem } from './store';

export type NewFile = { address: string; fileKey: string; bytes: number; mediaType: string };
type Replaced = ItemRow & { document: { id: string } | null };

/** The file that what is found was read from stays until the newer one is read. */
export async function replaceFile(tx: Tx, { tenantId, id, ...item }: Replaced, file: NewFile): Promise<void> {
  const { document, fileKey, address, keptFileKey } = item;
  const keeps = document !== null && keptFileKey === null;
  if (fileKey && !keeps) await discard(tx, tenantId, [fileKey]);
  const kept = keeps ? { keptFileKey: fileKey, keptName: address } : {};
  await updateItem(tx, { tenantId, id }, { ...file, ...kept });
}

/** The newer one is read: what is found is what it says. */
export async function forgetKept(tx: Tx, { tenantId, id, keptFileKey }: ItemRow): Promise<void> {
  if (keptFileKey === null) return;
  await discard(tx, tenantId, [keptFileKey]);
  await updateItem(tx, { tenantId, id }, { keptFileKey: null, keptName: null });
}

import type { FileView } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { listHeard } from '../readings/store';
import { kindOf } from './domain';
import { type FileRow, listFiles } from './store';

/** Where a file is, below the server's own address: whoever was given it may open it. */
export function toFileView({ platform }: Pick<Ctx, 'platform'>, file: FileRow): FileView {
  const { tenantId, id, name, mediaType, bytes, width, height, durationMs, thumbKey } = file;
  const at = `/files/${tenantId}/${id}/${platform.fileCapabilities.sign(tenantId, id)}`;
  const url = `${at}/${encodeURIComponent(name)}`;
  return { id, name, mediaType, bytes, url, thumbUrl: thumbKey && `${at}/thumb`, width, height, durationMs };
}

export async function viewFiles(tx: Tx, ctx: Ctx & { tenantId: string }, ids: readonly string[]) {
  const rows = ids.length > 0 ? await listFiles(tx, ctx.tenantId, [...new Set(ids)]) : [];
  const spoken = rows.filter(({ mediaType }) => kindOf(mediaType) === 'audio').map(({ id }) => id);
  const heard = spoken.length > 0 ? await listHeard(tx, ctx.tenantId, spoken) : new Map<string, string>();
  return new Map(
    rows.map((row) => {
      const transcript = heard.get(row.id);
      return [row.id, { ...toFileView(ctx, row), ...(transcript !== undefined && { transcript }) }];
    }),
  );
}

import type { Tx } from '../../../platform/db';
import { addWords } from '../store/add-words';

export type NewReading = {
  tenantId: string;
  fileId: string;
  kind: 'heard' | 'read';
  text: string;
  provider: string;
  model: string;
  createdAt: Date;
};

/** False when the file is gone, or somebody was faster. */
export async function insertReading(tx: Tx, reading: NewReading): Promise<boolean> {
  const { tenantId, fileId, kind, text, provider, model, createdAt } = reading;
  const count = await tx.$executeRaw`
    INSERT INTO file_reading (tenant_id, file_id, kind, text, provider, model, created_at)
    SELECT f.tenant_id, f.id, ${kind}, ${text}, ${provider}, ${model}, ${createdAt.toISOString()}::timestamptz
    FROM file f WHERE f.tenant_id = ${tenantId} AND f.id = ${fileId} FOR KEY SHARE
    ON CONFLICT (tenant_id, file_id) DO NOTHING`;
  return count === 1;
}

type Said = { tenantId: string; conversationId: string; fileId: string; words: readonly string[] };

/** The conversation is found by them as if they had been written. */
export async function addReadWords(tx: Tx, { tenantId, conversationId, fileId, words }: Said): Promise<void> {
  await tx.$executeRaw`
    WITH said AS (
      SELECT seq FROM message WHERE tenant_id = ${tenantId} AND conversation_id = ${conversationId}
        AND body ->> 'fileId' = ${fileId} ORDER BY seq DESC LIMIT 1
    ) ${addWords({ tenantId, conversationId, words })}`;
}

/** By file, what is said in recordings. */
export async function listHeard(
  tx: Tx,
  tenantId: string,
  fileIds: readonly string[],
): Promise<Map<string, string>> {
  const where = { tenantId, fileId: { in: [...fileIds] }, kind: 'heard' };
  const rows = await tx.fileReading.findMany({ where, select: { fileId: true, text: true } });
  return new Map(rows.map(({ fileId, text }) => [fileId, text]));
}

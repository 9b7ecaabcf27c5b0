import type { Gap, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { ListGaps } from './schemas';

type Key = { tenantId: string; id: string };
export type GapRow = Gap;

/** Those a question may be another wording of; the latest, as many as are compared in no time. */
export async function listRecentKeys(tx: Tx, tenantId: string) {
  return tx.gap.findMany({
    where: { tenantId, status: { not: 'answered' } },
    orderBy: { lastAt: 'desc' },
    take: 500,
    select: { id: true, key: true },
  });
}

type Asked = {
  tenantId: string;
  id: string;
  key: string;
  question: string;
  language: string | null;
  at: Date;
};

/** Two who ask the same at the same moment are counted both. */
export async function insertOrCount(tx: Tx, { tenantId, id, key, question, language, at }: Asked) {
  await tx.$executeRaw`
    INSERT INTO gap AS g (tenant_id, id, key, question, examples, language, first_at, last_at)
    VALUES (${tenantId}, ${id}, ${key}, ${question}, ARRAY[]::text[], ${language}, ${at}, ${at})
    ON CONFLICT (tenant_id, key) DO UPDATE SET times = g.times + 1, last_at = EXCLUDED.last_at,
      examples = CASE WHEN g.question = EXCLUDED.question OR EXCLUDED.question = ANY(g.examples)
        OR cardinality(g.examples) >= 10 THEN g.examples ELSE g.examples || EXCLUDED.question END,
      status = CASE WHEN g.status = 'answered' THEN 'open' ELSE g.status END`;
}

export async function countAgain(
  tx: Tx,
  { tenantId, id }: Key,
  { question, at }: { question: string; at: Date },
) {
  await tx.$executeRaw`
    UPDATE gap SET times = times + 1, last_at = ${at},
      examples = CASE WHEN question = ${question} OR ${question} = ANY(examples) OR cardinality(examples) >= 10
        THEN examples ELSE examples || ${question}::text END
    WHERE tenant_id = ${tenantId} AND id = ${id}`;
}

export async function getGap(tx: Tx, key: Key): Promise<GapRow> {
  const found = await tx.gap.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('question');
  return found;
}

export async function updateGap(tx: Tx, key: Key, data: Prisma.GapUncheckedUpdateInput): Promise<GapRow> {
  await getGap(tx, key);
  return tx.gap.update({ where: { tenantId_id: key }, data });
}

/** What answered them is gone: they ask again. */
export async function reopenGaps(tx: Tx, tenantId: string, itemIds: readonly string[]): Promise<void> {
  await tx.gap.updateMany({
    where: { tenantId, itemId: { in: [...itemIds] } },
    data: { status: 'open', itemId: null },
  });
}

export async function listGaps(tx: Tx, tenantId: string, { status, search, cursor, limit }: ListGaps) {
  return tx.gap.findMany({
    where: {
      tenantId,
      status,
      ...(search && { question: { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
      AND: [afterCursor(cursor)],
    },
    orderBy: [{ times: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
}

export function cursorOf({ times, id }: GapRow): string {
  return `${times}~${id}`;
}

function afterCursor(cursor: string | undefined): Prisma.GapWhereInput {
  if (!cursor) return {};
  const [count = '', id = ''] = cursor.split('~');
  const times = Number.parseInt(count, 10);
  if (!Number.isInteger(times)) return { id: '' };
  return { OR: [{ times: { lt: times } }, { times, id: { gt: id } }] };
}

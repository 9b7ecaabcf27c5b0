import { Prisma } from '../../../generated/prisma/client';
import { queryTenant, type ScopeCtx, type Tx } from '../../../platform/db';
import { Conflict, NotFound } from '../../../platform/errors';

type Key = { tenantId: string; id: string };
type NewExample = {
  id: string;
  text: string;
  label: string;
  origin: string;
  conversationId: string | null;
};

export async function listExamples(
  tx: Tx,
  { tenantId, label, search }: { tenantId: string; label?: string | undefined; search?: string | undefined },
  { after, take }: { after: string | null; take: number },
) {
  return tx.intentExample.findMany({
    where: {
      tenantId,
      ...(label && { label }),
      ...(search && { text: { contains: search, mode: 'insensitive' } }),
      ...(after && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take,
    omit: { tenantId: true, conversationId: true },
  });
}

export async function countLabels(tx: Tx, tenantId: string): Promise<{ label: string; examples: number }[]> {
  const rows = await tx.intentExample.groupBy({
    by: ['label'],
    where: { tenantId },
    _count: true,
    orderBy: { label: 'asc' },
  });
  return rows.map(({ label, _count }) => ({ label, examples: _count }));
}

export async function countExamples(tx: Tx, tenantId: string): Promise<number> {
  return tx.intentExample.count({ where: { tenantId } });
}

/** A text that is there already takes the new label. Says how many there were new, and how many changed. */
export async function putExamples(
  tx: Tx,
  { tenantId, examples, at }: { tenantId: string; examples: readonly NewExample[]; at: Date },
): Promise<{ added: number; changed: number }> {
  const rows = await tx.$queryRaw<{ fresh: boolean }[]>`
    INSERT INTO intent_example AS e (tenant_id, id, text, label, origin, conversation_id, created_at)
    SELECT ${tenantId}, x.id, x.text, x.label, x.origin, x."conversationId", ${at.toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(examples)}::jsonb)
      AS x(id text, text text, label text, origin text, "conversationId" text)
    ON CONFLICT (tenant_id, text) DO UPDATE
      SET label = excluded.label, origin = excluded.origin,
        conversation_id = coalesce(excluded.conversation_id, e.conversation_id)
      WHERE e.label <> excluded.label
    RETURNING (xmax = 0) AS fresh`;
  const added = rows.filter(({ fresh }) => fresh).length;
  return { added, changed: rows.length - added };
}

export async function updateExample(tx: Tx, key: Key, words: { text: string; label: string }) {
  const { tenantId } = key;
  const found = await tx.intentExample.findUnique({ where: { tenantId_id: key } });
  if (!found) throw new NotFound('example');
  const same = await tx.intentExample.findUnique({
    where: { tenantId_text: { tenantId, text: words.text } },
  });
  if (same && same.id !== key.id) throw new Conflict('This text is an example already.');
  return tx.intentExample.update({
    where: { tenantId_id: key },
    data: words,
    omit: { tenantId: true, conversationId: true },
  });
}

export async function deleteExamples(tx: Tx, tenantId: string, ids: readonly string[]): Promise<number> {
  const { count } = await tx.intentExample.deleteMany({ where: { tenantId, id: { in: [...ids] } } });
  return count;
}

type Example = { id: string; text: string; label: string };

export async function allExamples(tx: Tx, tenantId: string): Promise<Example[]> {
  return tx.intentExample.findMany({
    where: { tenantId },
    orderBy: { id: 'asc' },
    select: { id: true, text: true, label: true },
  });
}

/** By id, what those say that are still there. */
export async function textsOf(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const where = { tenantId, id: { in: [...ids] } };
  const rows = await tx.intentExample.findMany({ where, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

type Place = { tenantId: string; conversationId: string; seq: number };

/** What a contact said; null where there is no such word of theirs. */
export async function findWords(tx: Tx, { tenantId, conversationId, seq }: Place): Promise<string | null> {
  const found = await tx.message.findUnique({
    where: { tenantId_conversationId_seq: { tenantId, conversationId, seq } },
    select: { text: true, authorKind: true },
  });
  return found?.authorKind === 'contact' ? found.text : null;
}

type ModelKey = { tenantId: string; number: number };
const head = {
  number: true,
  state: true,
  examples: true,
  accuracy: true,
  createdAt: true,
  activeAt: true,
} as const;

export async function listModels(tx: Tx, tenantId: string) {
  return tx.intentModel.findMany({
    where: { tenantId },
    orderBy: { number: 'desc' },
    take: 100,
    select: head,
  });
}

export async function getModel(tx: Tx, key: ModelKey) {
  const found = await tx.intentModel.findUnique({
    where: { tenantId_number: key },
    select: { ...head, report: true },
  });
  if (!found) throw new NotFound('model');
  return found;
}

/** One after the other: two who train at once do not both begin. */
export async function lockModels(tx: Tx, tenantId: string): Promise<void> {
  await tx.$queryRaw`SELECT number FROM intent_model WHERE tenant_id = ${tenantId} FOR UPDATE`;
}

/** Says whether it is the one of its number; without a model there is none to lock. */
export async function insertModel(tx: Tx, model: Prisma.IntentModelCreateManyInput): Promise<boolean> {
  const { count } = await tx.intentModel.createMany({ data: model, skipDuplicates: true });
  return count > 0;
}

type ModelChange = {
  state?: string;
  accuracy?: number;
  report?: object;
  packed?: Uint8Array<ArrayBuffer>;
  activeAt?: Date | null;
};

export async function updateModel(tx: Tx, key: ModelKey, { report, ...change }: ModelChange): Promise<void> {
  const data = { ...change, ...(report && { report: report as Prisma.InputJsonValue }) };
  await tx.intentModel.updateMany({ where: key, data });
}

/** None is active any more; each stays ready to be taken again. */
export async function retireModels(tx: Tx, tenantId: string): Promise<number> {
  const { count } = await tx.intentModel.updateMany({
    where: { tenantId, state: 'active' },
    data: { state: 'ready' },
  });
  return count;
}

export async function findPacked(ctx: ScopeCtx, number: number): Promise<Uint8Array | null> {
  const [row] = await queryTenant<{ packed: string | null }>(ctx, {
    name: 'intent-model',
    text: `SELECT encode(packed, 'base64') AS packed FROM intent_model
      WHERE tenant_id = current_tenant() AND number = $1`,
    values: [number],
  });
  return row?.packed ? Buffer.from(row.packed, 'base64') : null;
}

export type CorrectionRow = {
  draftId: string;
  conversationId: string;
  seq: number;
  agentId: string;
  agentName: string;
  asked: string | null;
  before: string;
  after: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date;
};
export type CorrectionPlace = { at: Date; id: string };

/** Drafts that were refused, or said otherwise than they were written; the latest first. */
export async function listCorrections(
  tx: Tx,
  tenantId: string,
  { before, take }: { before: CorrectionPlace | null; take: number },
): Promise<CorrectionRow[]> {
  const from = before
    ? Prisma.sql`AND (d.decided_at, d.id) < (${before.at.toISOString()}::timestamptz, ${before.id})`
    : Prisma.empty;
  return tx.$queryRaw<CorrectionRow[]>`
    SELECT d.id AS "draftId", d.conversation_id AS "conversationId", d.for_seq AS seq, d.agent_id AS "agentId",
      d.agent_name AS "agentName", m.text AS asked, d.text AS before, d.sent_text AS after, d.reason,
      d.decided_by AS "decidedBy", d.decided_at AS "decidedAt"
    FROM draft d LEFT JOIN message m
      ON m.tenant_id = d.tenant_id AND m.conversation_id = d.conversation_id AND m.seq = d.for_seq
    WHERE d.tenant_id = ${tenantId} AND d.decided_at IS NOT NULL
      AND (d.state = 'rejected' OR (d.state IN ('approved', 'used') AND d.sent_text IS NOT NULL)) ${from}
    ORDER BY d.decided_at DESC, d.id DESC LIMIT ${take}`;
}

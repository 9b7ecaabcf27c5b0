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
  id: string;
  wasSaid: boolean;
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

/** Drafts that were refused, or said otherwise than they were written; and what should have been said. */
const corrections = Prisma.sql`
  SELECT c.*, m.text AS asked FROM (
    SELECT d.tenant_id, d.id, false AS "wasSaid", d.conversation_id AS "conversationId", d.for_seq AS seq,
      d.agent_id AS "agentId", d.agent_name AS "agentName", d.text AS before, d.sent_text AS after, d.reason,
      d.decided_by AS "decidedBy", d.decided_at AS "decidedAt"
    FROM draft d
    WHERE d.tenant_id = current_tenant() AND d.decided_at IS NOT NULL
      AND (d.state = 'rejected' OR (d.state IN ('approved', 'used') AND d.sent_text IS NOT NULL))
    UNION ALL
    SELECT k.tenant_id, k.id, true, k.conversation_id, k.for_seq, k.agent_id, k.agent_name, k.before, k.after, NULL,
      k.corrected_by, k.corrected_at
    FROM correction k WHERE k.tenant_id = current_tenant()
  ) c
  LEFT JOIN message m
    ON m.tenant_id = c.tenant_id AND m.conversation_id = c."conversationId" AND m.seq = c.seq`;

type Paging = { before: CorrectionPlace | null; take: number };

/** The latest first. */
export async function listCorrections(tx: Tx, { before, take }: Paging): Promise<CorrectionRow[]> {
  const from = before
    ? Prisma.sql`WHERE (c."decidedAt", c.id) < (${before.at.toISOString()}::timestamptz, ${before.id})`
    : Prisma.empty;
  return tx.$queryRaw<
    CorrectionRow[]
  >`${corrections} ${from} ORDER BY c."decidedAt" DESC, c.id DESC LIMIT ${take}`;
}

type Reply = {
  conversationId: string;
  turnId: string;
  agentId: string;
  agentName: string;
  forSeq: number;
  before: string;
};
type Said = { tenantId: string; conversationId: string; seq: number };

/** What an agent said in a conversation, and in which turn. */
export async function findReply(tx: Tx, { tenantId, conversationId, seq }: Said): Promise<Reply> {
  const [reply] = await tx.$queryRaw<Reply[]>`
    SELECT m.conversation_id AS "conversationId", t.id AS "turnId", t.agent_id AS "agentId",
      coalesce(a.name, '') AS "agentName", t.to_seq AS "forSeq", m.text AS before
    FROM message m
    JOIN turn t ON t.tenant_id = m.tenant_id AND t.conversation_id = m.conversation_id
      AND (t.id = m.client_id OR t.reply_seq = m.seq)
    LEFT JOIN agent a ON a.tenant_id = t.tenant_id AND a.id = t.agent_id
    WHERE m.tenant_id = ${tenantId} AND m.conversation_id = ${conversationId} AND m.seq = ${seq}
      AND m.author_kind = 'agent' AND t.agent_id IS NOT NULL LIMIT 1`;
  if (!reply) throw new NotFound('reply of an agent in this conversation');
  return reply;
}

/** One for each turn: the last. */
export async function putCorrection(
  tx: Tx,
  { id, ...row }: Prisma.CorrectionUncheckedCreateInput,
): Promise<CorrectionRow> {
  const { tenantId, turnId } = row;
  const kept = await tx.correction.upsert({
    where: { tenantId_turnId: { tenantId, turnId } },
    create: { id, ...row },
    update: row,
    select: { id: true },
  });
  const [put] = await tx.$queryRaw<CorrectionRow[]>`${corrections} WHERE c.id = ${kept.id}`;
  if (!put) throw new NotFound('correction');
  return put;
}

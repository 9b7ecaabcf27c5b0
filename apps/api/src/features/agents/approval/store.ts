import type { TeamBody } from '@parley/shared/message';
import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { DraftState } from './schemas';

type Key = { tenantId: string; id: string };

export type DraftRow = {
  id: string;
  conversationId: string;
  turnId: string;
  contactName: string | null;
  kind: 'approval' | 'suggestion';
  state: DraftState;
  agentId: string;
  agentName: string;
  asked: string | null;
  forSeq: number;
  body: TeamBody;
  text: string;
  confidence: number | null;
  sayable: boolean;
  waiting: boolean;
  outdated: boolean;
  sentText: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  expiresAt: Date | null;
  createdAt: Date;
};

/** A newer draft takes the place of those that still wait, in the mail that told of them too. When that was, if it was. */
export async function insertDraft(tx: Tx, draft: Prisma.DraftCreateManyInput): Promise<Date | null> {
  const { tenantId, conversationId, createdAt } = draft;
  const replaced = await tx.draft.updateManyAndReturn({
    where: { tenantId, conversationId, state: 'pending' },
    data: { state: 'replaced', decidedAt: createdAt },
    select: { mailedAt: true },
  });
  const mailedAt = replaced.find((before) => before.mailedAt)?.mailedAt ?? null;
  await tx.draft.createMany({ data: { ...draft, mailedAt } });
  return mailedAt;
}

export type WaitingDraft = {
  agentName: string;
  contactName: string | null;
  assigneeId: string | null;
  expiresAt: Date | null;
};

type Claim = { tenantId: string; conversationId: string; now: Date };

/** Null where nothing waits for a yes any more, or the members got their mail already. */
export async function claimMail(
  tx: Tx,
  { tenantId, conversationId, now }: Claim,
): Promise<WaitingDraft | null> {
  const at = Prisma.sql`${now.toISOString()}::timestamptz`;
  const [draft] = await tx.$queryRaw<WaitingDraft[]>`
    UPDATE draft d SET mailed_at = ${at} FROM conversation c, contact k
    WHERE d.tenant_id = ${tenantId} AND d.conversation_id = ${conversationId} AND d.kind = 'approval'
      AND d.state = 'pending' AND d.mailed_at IS NULL AND (d.expires_at IS NULL OR d.expires_at > ${at})
      AND c.tenant_id = d.tenant_id AND c.id = d.conversation_id AND c.answered_by = 'agents'
      AND c.status <> 'closed' AND c.waiting_since IS NOT NULL
      AND k.tenant_id = c.tenant_id AND k.id = c.contact_id
    RETURNING d.agent_name AS "agentName", k.name AS "contactName", c.assignee_id AS "assigneeId",
      d.expires_at AS "expiresAt"`;
  return draft ?? null;
}

const select = Prisma.sql`
  SELECT d.id, d.conversation_id AS "conversationId", d.turn_id AS "turnId", k.name AS "contactName", d.kind,
    d.state, d.agent_id AS "agentId", d.agent_name AS "agentName", m.text AS asked, d.for_seq AS "forSeq", d.body,
    d.text, t.confidence, d.sent_text AS "sentText", d.reason, d.decided_by AS "decidedBy",
    d.decided_at AS "decidedAt", d.expires_at AS "expiresAt", d.created_at AS "createdAt",
    d.state = 'pending' AND c.answered_by = 'agents' AND c.status <> 'closed' AND c.waiting_since IS NOT NULL
      AS sayable,
    c.waiting_since IS NOT NULL AS waiting,
    EXISTS (SELECT FROM message l WHERE l.tenant_id = d.tenant_id AND l.conversation_id = d.conversation_id
      AND l.seq > d.for_seq AND l.author_kind = 'contact') AS outdated
  FROM draft d
  JOIN conversation c ON c.tenant_id = d.tenant_id AND c.id = d.conversation_id
  JOIN contact k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id
  LEFT JOIN message m ON m.tenant_id = d.tenant_id AND m.conversation_id = d.conversation_id AND m.seq = d.for_seq
  LEFT JOIN turn t ON t.tenant_id = d.tenant_id AND t.id = d.turn_id`;

type Filter = { state: string; kind: string | null; conversationId: string | null };
export type Place = { at: Date; id: string };

/** Where somebody else has answered meanwhile there is nothing to decide on. */
const undecided = Prisma.sql`c.waiting_since IS NOT NULL AND c.status <> 'closed'`;

/** The latest first. */
export async function listDrafts(
  tx: Tx,
  { tenantId, state, kind, conversationId }: Filter & { tenantId: string },
  { before, take }: { before: Place | null; take: number },
): Promise<DraftRow[]> {
  const only = [
    Prisma.sql`d.tenant_id = ${tenantId} AND d.state = ${state}`,
    ...(state === 'pending' ? [undecided] : []),
    ...(kind ? [Prisma.sql`d.kind = ${kind}`] : []),
    ...(conversationId ? [Prisma.sql`d.conversation_id = ${conversationId}`] : []),
    ...(before
      ? [Prisma.sql`(d.created_at, d.id) < (${before.at.toISOString()}::timestamptz, ${before.id})`]
      : []),
  ];
  return tx.$queryRaw<DraftRow[]>`${select} WHERE ${Prisma.join(only, ' AND ')}
    ORDER BY d.created_at DESC, d.id DESC LIMIT ${take}`;
}

export async function getDraft(tx: Tx, { tenantId, id }: Key): Promise<DraftRow> {
  const [row] = await tx.$queryRaw<DraftRow[]>`${select} WHERE d.tenant_id = ${tenantId} AND d.id = ${id}`;
  if (!row) throw new NotFound('draft');
  return row;
}

/** Of two who decide at once, the second finds the first’s decision. */
export async function lockDraft(tx: Tx, key: Key): Promise<DraftRow> {
  await tx.$queryRaw`SELECT id FROM draft WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getDraft(tx, key);
}

type Decided = {
  state: DraftState;
  decidedBy: string | null;
  decidedAt: Date;
  sentText?: string | null;
  reason?: string | null;
};

export async function decideDraft(tx: Tx, key: Key, decided: Decided): Promise<void> {
  await tx.draft.updateMany({ where: key, data: decided });
}

type Due = { tenantId: string; id: string };

/** Of all tenants, in an operator’s transaction. */
export async function listExpired(tx: Tx, now: Date, limit: number): Promise<Due[]> {
  return tx.draft.findMany({
    where: { state: 'pending', expiresAt: { lte: now } },
    select: { tenantId: true, id: true },
    orderBy: { expiresAt: 'asc' },
    take: limit,
  });
}

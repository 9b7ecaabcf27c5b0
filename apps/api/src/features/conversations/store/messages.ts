import type { Author } from '@parley/shared/message';
import type { Message } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { StoredBody, SystemBody } from '../messages/bodies';
import type { MessageRow } from './rows';

type Place = { tenantId: string; conversationId: string };

export async function findByClientId(
  tx: Tx,
  place: Place & { clientId: string },
): Promise<MessageRow | null> {
  const found = await tx.message.findUnique({ where: { tenantId_conversationId_clientId: place } });
  return found && toRow(found);
}

export async function findBySeq(tx: Tx, place: Place & { seq: number }): Promise<MessageRow | null> {
  const found = await tx.message.findUnique({ where: { tenantId_conversationId_seq: place } });
  return found && toRow(found);
}

type Stretch = Place & { beforeSeq?: number | undefined; afterSeq?: number | undefined; limit: number };

/** In order of `seq`: those right after one, or else the last ones before one or the end. One more than asked for, if there is. */
export async function listMessages(tx: Tx, stretch: Stretch): Promise<MessageRow[]> {
  const { tenantId, conversationId, beforeSeq, afterSeq, limit } = stretch;
  const forwards = afterSeq !== undefined;
  const rows = await tx.message.findMany({
    where: { tenantId, conversationId, seq: { gt: afterSeq ?? 0, ...(beforeSeq && { lt: beforeSeq }) } },
    orderBy: { seq: forwards ? 'asc' : 'desc' },
    take: limit + 1,
  });
  return (forwards ? rows : rows.reverse()).map(toRow);
}

type NewSystemMessage = Place & { id: string; seq: number; body: SystemBody; now: Date };

/** For a conversation that is locked: the caller counts `seq` up. */
export async function insertSystemMessage(tx: Tx, message: NewSystemMessage): Promise<void> {
  const { now, ...columns } = message;
  await tx.message.createMany({ data: { ...columns, authorKind: 'system', text: '', createdAt: now } });
}

function toRow(message: Message): MessageRow {
  const { conversationId, seq, id, clientId, body, text, createdAt } = message;
  return {
    conversationId,
    seq,
    id,
    clientId,
    author: authorOf(message),
    body: body as StoredBody,
    text,
    createdAt,
  };
}

function authorOf({ authorKind, authorId, authorName }: Message): Author {
  const id = authorId ?? '';
  switch (authorKind) {
    case 'contact':
      return { kind: 'contact', id };
    case 'member':
    case 'agent':
      return { kind: authorKind, id, name: authorName ?? '' };
    default:
      return { kind: 'system' };
  }
}

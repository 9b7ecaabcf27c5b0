import type { Prisma } from '../../../generated/prisma/client';
import { queryTenant, type ScopeCtx, type Tx } from '../../../platform/db';
import type { Outcome } from './types';

type Place = { tenantId: string; conversationId: string };

export async function findLastTurn(
  ctx: ScopeCtx,
  { conversationId }: Place,
): Promise<{ outcome: Outcome } | null> {
  const [row] = await queryTenant<{ outcome: Outcome }>(ctx, {
    name: 'last-turn',
    text: `SELECT outcome FROM turn WHERE tenant_id = current_tenant() AND conversation_id = $1
      ORDER BY to_seq DESC, created_at DESC LIMIT 1`,
    values: [conversationId],
  });
  return row ?? null;
}

export type TurnRow = Omit<Prisma.TurnCreateManyInput, 'trace'> & { trace: object };

export async function insertTurn(tx: Tx, turn: TurnRow): Promise<void> {
  await tx.turn.createMany({ data: turn });
}

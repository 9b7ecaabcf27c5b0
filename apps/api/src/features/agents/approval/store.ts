import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

/** A newer draft takes the place of those that still wait. */
export async function insertDraft(tx: Tx, draft: Prisma.DraftCreateManyInput): Promise<void> {
  const { tenantId, conversationId, createdAt } = draft;
  await tx.draft.updateMany({
    where: { tenantId, conversationId, state: 'pending' },
    data: { state: 'replaced', decidedAt: createdAt },
  });
  await tx.draft.createMany({ data: draft });
}

import type { RequestFrame, Results } from '@parley/shared/live';
import { liveLimits } from '@parley/shared/live-constants';
import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readStretch } from '../messages/read-stretch';
import { getOwn } from './own-conversation';

type ReadHistory = Omit<Extract<RequestFrame, { t: 'history-read' }>, 't' | 'id'>;

export async function readHistory(ctx: Ctx, input: ReadHistory): Promise<Results['history-read']> {
  const visitor = authorizeVisitor(ctx);
  const inTenant = { ...ctx, tenantId: visitor.tenantId };
  return withTenant(ctx, async (tx) => {
    await getOwn(tx, visitor, input.conversationId);
    return readStretch(tx, inTenant, { ...input, limit: liveLimits.pageSize });
  });
}

import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { summaryWanted } from '../../conversations';
import { mostMessages } from '../turn/remember';
import type { TenantCtx, Turn } from '../turn/types';

/** How much has to be said before it is worth summing up again. */
const news = 20;

/** What has left the window of a model is summed up, in the background. */
export async function askForSummary(ctx: TenantCtx, { scene }: Pick<Turn, 'scene'>): Promise<void> {
  const lastSeq = scene.messages.at(-1)?.seq ?? 0;
  if (lastSeq <= mostMessages || lastSeq - (scene.summary?.upToSeq ?? 0) < news) return;
  const { conversationId } = scene;
  const { tenantId } = ctx;
  await withTenant(ctx, (tx) =>
    enqueue(tx, summaryWanted, { conversationId }, { tenantId, key: conversationId }),
  );
}

import { enqueueAlone } from '../../../platform/jobs';
import { summaryWanted } from '../../conversations';
import { mostMessages } from '../turn/remember';
import type { TenantCtx, Turn } from '../turn/types';

/** After so many messages it is summed up again; one that is still being written is not asked for twice. */
const news = 20;

/** What has left the window of a model is summed up, in the background. */
export async function askForSummary(ctx: TenantCtx, { scene }: Pick<Turn, 'scene'>): Promise<void> {
  const { conversationId, doneSeq } = scene;
  const lastSeq = scene.messages.at(-1)?.seq ?? 0;
  const isPastOne = Math.floor(lastSeq / news) > Math.floor(doneSeq / news);
  if (lastSeq <= mostMessages || !isPastOne) return;
  await enqueueAlone(ctx, summaryWanted, { conversationId }, { key: conversationId });
}

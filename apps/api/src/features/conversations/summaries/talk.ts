import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askTenant, type Question } from '../../../platform/db';
import { talkOf } from './store';
import type { Talk } from './types';

type One = { conversationId: string };

const most = 300;

/** What there is to sum up; null when the conversation is gone. */
export async function readTalk(ctx: Ctx, { conversationId }: One): Promise<Talk | null> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const [talk] = await askTenant({ ...ctx, tenantId }, talkOf(conversationId, most));
  return talk;
}

/** The same as a question, for whoever asks others with it. */
export function askTalk(ctx: Ctx, { conversationId }: One): Question<Talk | null> {
  authorize(ctx, 'conversations:read');
  return talkOf(conversationId, most);
}

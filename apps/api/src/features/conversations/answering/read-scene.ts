import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Scene } from './scene';
import { findScene } from './store';

/** What an answer has to go by; null when the conversation is gone. */
export async function readScene(
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<Scene | null> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return findScene({ ...ctx, tenantId }, conversationId);
}

import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askTenant, type Question } from '../../../platform/db';
import type { Scene } from './scene';
import { sceneOf } from './store';

/** What an answer has to go by; null when the conversation is gone. */
export async function readScene(
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<Scene | null> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const [scene] = await askTenant({ ...ctx, tenantId }, sceneOf(conversationId));
  return scene;
}

/** The same as a question, for whoever asks others with it. */
export function askScene(ctx: Ctx, { conversationId }: { conversationId: string }): Question<Scene | null> {
  authorize(ctx, 'conversations:read');
  return sceneOf(conversationId);
}

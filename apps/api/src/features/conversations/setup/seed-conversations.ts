import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { createSavedReply } from '../saved-replies/write-saved-reply';
import { playConversation } from './play-conversation';
import { seedMember } from './seed-actors';
import type { SeededConversation } from './seeds';
import { hasConversations, listPeople } from './store';

export type ConversationsSeed = {
  savedReplies: readonly { title: string; body: string }[];
  conversations: readonly SeededConversation[];
};

/** An inbox that has seen some days: each conversation goes the way a real one goes, only earlier. */
export async function seedConversations(
  ctx: Ctx & { tenantId: string },
  { savedReplies, conversations }: ConversationsSeed,
): Promise<void> {
  authorizeSystem(ctx);
  const { tenantId } = ctx;
  const { there, people } = await withTenant(ctx, async (tx) => ({
    there: await hasConversations(tx, tenantId),
    people: await listPeople(tx, tenantId),
  }));
  const [first] = people;
  if (there || !first) return;
  for (const { title, body: text } of savedReplies) {
    await createSavedReply(seedMember(ctx, first), { title, text, shortcut: shortcutOf(title) });
  }
  for (const conversation of conversations) await playConversation(ctx, people, conversation);
}

function shortcutOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40);
}

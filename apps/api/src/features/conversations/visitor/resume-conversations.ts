import type { ConversationView, Hello } from '@parley/shared/live';
import { liveLimits } from '@parley/shared/live-constants';
import type { Message } from '@parley/shared/message';
import { authorizeVisitor, type Visitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { readStretch } from '../messages/read-stretch';
import { toConversationView } from '../messages/views';
import { listOwn, listOwnOf } from '../store/own-conversations';
import { cursorOf } from '../store/paging';

type Resume = Hello['resume'];
type Missed = { conversationId: string; messages: Message[] };

export type Resumed = {
  conversations: ConversationView[];
  nextCursor: string | null;
  /** Read page by page as they are taken, each in a transaction of its own. */
  missed: AsyncIterable<Missed>;
};

/** Where things stand, and what was said since the client last heard anything. */
export async function resumeConversations(ctx: Ctx, resume: Resume): Promise<Resumed> {
  const visitor = authorizeVisitor(ctx);
  const limit = liveLimits.pageSize;
  const { rows, known } = await withTenant(ctx, async (tx) => ({
    rows: await listOwn(tx, { ...visitor, cursor: undefined, limit }),
    known: await listOwnOf(
      tx,
      visitor,
      resume.map(({ conversationId }) => conversationId),
    ),
  }));
  const { items, nextCursor } = toPage(rows, limit, cursorOf);
  const lastSeqs = new Map(known.map(({ id, lastSeq }) => [id, lastSeq]));
  const behind = resume.filter(
    ({ conversationId, afterSeq }) => (lastSeqs.get(conversationId) ?? 0) > afterSeq,
  );
  return {
    conversations: items.map(toConversationView),
    nextCursor,
    missed: readMissed(ctx, visitor, behind),
  };
}

async function* readMissed(ctx: Ctx, { tenantId }: Visitor, behind: Resume): AsyncGenerator<Missed> {
  for (const { conversationId, afterSeq } of behind) {
    let from = afterSeq;
    for (let more = true; more; ) {
      const stretch = { conversationId, afterSeq: from, limit: liveLimits.pageSize };
      const page = await withTenant(ctx, (tx) => readStretch(tx, { ...ctx, tenantId }, stretch));
      more = page.more;
      from = page.messages.at(-1)?.seq ?? from;
      if (page.messages.length > 0) yield { conversationId, messages: page.messages };
    }
  }
}

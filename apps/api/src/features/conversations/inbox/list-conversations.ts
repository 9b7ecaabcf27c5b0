import { authorize } from '../../../platform/authorize';
import type { Ctx, Workspace } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { wantedIn } from '../../../platform/words';
import { toInboxConversation } from '../messages/views';
import { countInbox, listLabels } from '../store/inbox';
import { listInbox } from '../store/list-inbox';
import { cursorOf } from '../store/paging';
import type { ListConversations } from './schemas';

const mostWanted = 8;

export async function listConversations(ctx: Ctx, { status, assignee, q, ...filter }: ListConversations) {
  const workspace = authorize(ctx, 'conversations:read');
  const assigneeId = assigneeOf(workspace, assignee);
  const wanted = q ? wantedIn(q).slice(0, mostWanted) : [];
  if (assigneeId === '' || (q && wanted.length === 0)) return { items: [], nextCursor: null };
  const statuses = statusesOf(status);
  const { tenantId } = workspace;
  const rows = await withTenant(ctx, (tx) =>
    listInbox(tx, { tenantId, statuses, assigneeId, wanted, ...filter }),
  );
  const page = toPage(rows, filter.limit, cursorOf);
  return { ...page, items: page.items.map(toInboxConversation) };
}

function statusesOf(status: ListConversations['status']): string[] {
  if (status === 'all') return [];
  return status === 'active' ? ['open', 'escalated'] : [status];
}

/** Whoever is no member has nothing assigned: the empty id. */
function assigneeOf({ memberId }: Workspace, assignee: ListConversations['assignee']) {
  if (assignee === 'unassigned') return null;
  return assignee === 'me' ? (memberId ?? '') : assignee;
}

/** For the rail of the inbox. */
export async function countConversations(ctx: Ctx) {
  const { tenantId, memberId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, (tx) => countInbox(tx, tenantId, memberId));
}

/** The tags and categories in use. */
export async function listConversationLabels(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, (tx) => listLabels(tx, tenantId));
}

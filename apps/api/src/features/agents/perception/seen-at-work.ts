import { rooms } from '../../../platform/live';
import type { TeamAgent } from '../agents/team';
import type { Received, TenantCtx } from '../turn/types';

/** Whoever is shown it forgets it after seven seconds. */
const repeatMs = 4000;

type Agent = Pick<TeamAgent, 'id' | 'name' | 'config'>;
type Seen = Pick<Received, 'scene'> & { agent: Agent };

/** The agent is seen to be at it as long as the work takes; by its contact, where its answers are the contact’s at once. */
export async function seenAtWork<Result>(
  ctx: TenantCtx,
  { scene, agent }: Pick<Seen, 'scene'> & { agent: Agent | undefined },
  work: () => Promise<Result>,
): Promise<Result> {
  if (!agent) return work();
  const show = () => tell(ctx, { scene, agent });
  show();
  const again = setInterval(show, repeatMs);
  try {
    return await work();
  } finally {
    clearInterval(again);
  }
}

function tell({ platform, tenantId }: TenantCtx, { scene, agent }: Seen): void {
  const { conversationId, contact } = scene;
  const { id, name, config } = agent;
  const isPublic = config.replyMode === 'automatic';
  const here = [...(isPublic ? [rooms.contact(contact.id)] : []), rooms.watch(conversationId)];
  const author = { kind: 'agent', id, name } as const;
  const frame = { t: 'typing', on: true, conversationId, author } as const;
  platform.live.publish(tenantId, [{ rooms: here, frame }]);
}

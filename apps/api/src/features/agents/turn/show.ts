import { rooms } from '../../../platform/live';
import type { Received, TenantCtx } from './types';

type Showing = { t: 'typing'; on: boolean } | { t: 'draft'; at: number; text: string | null };
type Seen = Pick<Received, 'scene'> & {
  agent: { id: string; name: string };
  config: { replyMode: string };
};

/** What an agent is seen to do: by members who watch, and by the contact, where its answers are the contact’s at once. */
export function show(
  { platform, tenantId }: TenantCtx,
  { scene, agent, config }: Seen,
  showing: Showing,
): void {
  const { conversationId, contact } = scene;
  const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
  const isPublic = config.replyMode === 'automatic';
  const here = [...(isPublic ? [rooms.contact(contact.id)] : []), rooms.watch(conversationId)];
  platform.live.publish(tenantId, [{ rooms: here, frame: { ...showing, conversationId, author } }]);
}

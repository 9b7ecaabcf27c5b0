import type { TeamView } from '@parley/shared/live';
import type { MemberServerFrame, Onlooker } from '@parley/shared/live-member';
import { listFaces } from '../../features/agents';
import { type Present, teamView } from '../../features/contacts';
import type { Ctx } from '../../platform/ctx';
import { presenceKeys as keys, rooms } from '../../platform/live';
import type { Platform } from '../../platform/platform';

type Gone = () => void;
type Looking = { tenantId: string; conversationId: string; onlooker: Onlooker };

export type PresenceDesk = {
  teamOf(ctx: Pick<Ctx, 'platform' | 'tenantId'>): Promise<TeamView>;
  facesOf: Present;
  contactHere(tenantId: string, contactId: string): Gone;
  memberHere(tenantId: string, member: { memberId: string; name: string }): Gone;
  lookerHere(looking: Looking): Gone;
  onlookersOf(tenantId: string, conversationId: string): MemberServerFrame;
  contactsHere(tenantId: string): MemberServerFrame[];
};

/** Between two pages of a site, or over a reload, nobody is thought to have left. */
const graceMs = 5000;
const mostTold = 2000;

/** Who is here, on any node, and telling those on this one when that changes. */
export function createPresenceDesk(platform: Platform): PresenceDesk {
  const { presence } = platform.live;
  tellChanges(platform, teamOf, onlookersOf);

  const facesOf: Present = async (tenantId) => ({
    people: presence.list(tenantId, 'member:').map(({ value }) => ({ name: String(value.name) })),
    ...(await listFaces({ platform, tenantId })),
  });

  function teamOf(ctx: Pick<Ctx, 'platform' | 'tenantId'>): Promise<TeamView> {
    return teamView(ctx, facesOf);
  }

  function onlookersOf(tenantId: string, conversationId: string): MemberServerFrame {
    const found = presence.list(tenantId, `look:${conversationId}:`);
    const onlookers = found.map(({ key, value }) => ({
      memberId: key.slice(key.lastIndexOf(':') + 1),
      name: String(value.name),
      typing: value.typing === true,
    }));
    return { t: 'onlookers', conversationId, onlookers };
  }

  return {
    teamOf,
    facesOf,
    onlookersOf,
    contactHere: (tenantId, contactId) => gently(presence.announce(tenantId, keys.contact(contactId), {})),
    memberHere: (tenantId, { memberId, name }) =>
      gently(presence.announce(tenantId, keys.member(memberId), { name })),
    lookerHere: ({ tenantId, conversationId, onlooker: { memberId, name, typing } }) =>
      presence.announce(tenantId, keys.looker(conversationId, memberId), { name, typing }),
    contactsHere: (tenantId) =>
      presence
        .list(tenantId, 'contact:')
        .slice(0, mostTold)
        .map(({ key }) => ({ t: 'presence', contactId: key.slice('contact:'.length), online: true })),
  };
}

function gently(gone: Gone): Gone {
  return () => void setTimeout(gone, graceMs).unref();
}

type TellChanges = [
  platform: Platform,
  teamOf: PresenceDesk['teamOf'],
  onlookersOf: PresenceDesk['onlookersOf'],
];

function tellChanges(...[platform, teamOf, onlookersOf]: TellChanges): void {
  const { live, log } = platform;
  const tellingTeams = new Set<string>();

  async function tellTeam(tenantId: string): Promise<void> {
    tellingTeams.delete(tenantId);
    if (!live.isHeard(tenantId, rooms.visitors)) return;
    const team = await teamOf({ platform, tenantId });
    live.tell(tenantId, [{ rooms: [rooms.visitors], frame: { t: 'team', team } }]);
  }

  const later = (tenantId: string) => {
    if (tellingTeams.has(tenantId)) return;
    tellingTeams.add(tenantId);
    const failed = (error: unknown) => log.warn('the team could not be told', { error });
    setImmediate(() => void tellTeam(tenantId).catch(failed));
  };

  live.presence.onChange(({ tenantId, key, value }) => {
    const [kind, id = ''] = key.split(':');
    if (kind === 'member') later(tenantId);
    if (kind === 'contact' && live.isHeard(tenantId, rooms.team)) {
      const frame = { t: 'presence', contactId: id, online: value !== null } as const;
      live.tell(tenantId, [{ rooms: [rooms.team], frame }]);
    }
    if (kind === 'look' && live.isHeard(tenantId, rooms.watch(id))) {
      live.tell(tenantId, [{ rooms: [rooms.watch(id)], frame: onlookersOf(tenantId, id) }]);
    }
  });
}

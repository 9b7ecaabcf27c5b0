import type { ServerFrame } from '@parley/shared/live';
import type { MemberServerFrame } from '@parley/shared/live-member';
import type { Frame } from './frame';
import type { Presence } from './presence';

/** What happened, for whoever is in one of the rooms. */
export type Telling = { rooms: readonly string[]; frame: ServerFrame | MemberServerFrame };

/** Somebody at the other end of a connection to this node. */
export type Listener = {
  send(frame: Frame): void;
  /** Something may have been missed: the other end has to resume. */
  lapse(): void;
};

export type Leave = () => void;

/** Tells people who are here now, on every node. The tables hold the truth: who misses a telling reads it there. */
export type Live = {
  /** For after the commit. Each frame is serialised once, however many listen. */
  publish(tenantId: string, tellings: readonly Telling[]): void;
  /** To connections of this node alone. */
  tell(tenantId: string, tellings: readonly Telling[]): void;
  /** From when it resolves, the listener hears the rooms. */
  join(tenantId: string, rooms: readonly string[], listener: Listener): Promise<Leave>;
  /** Who is in the rooms has to come back and say who they are: it is another now, or nobody. */
  lapse(tenantId: string, rooms: readonly string[]): void;
  /** Whether anyone is in the room on this node. */
  isHeard(tenantId: string, room: string): boolean;
  /** Who is here now, on any node. */
  readonly presence: Presence;
  close(): Promise<void>;
};

/** Under what somebody is here. */
export const presenceKeys = {
  contact: (id: string) => `contact:${id}`,
  member: (id: string) => `member:${id}`,
  looker: (conversationId: string, memberId: string) => `look:${conversationId}:${memberId}`,
} as const;

/** Whether anyone of the team has the admin app open, on any node. */
export const isTeamHere = ({ presence }: Pick<Live, 'presence'>, tenantId: string): boolean =>
  presence.list(tenantId, presenceKeys.member('')).length > 0;

export const rooms = {
  /** A visitor's own connections. */
  contact: (contactId: string) => `contact:${contactId}`,
  /** Every visitor of the tenant. */
  visitors: 'visitors',
  /** The members of the tenant. */
  team: 'team',
  /** Members who have the conversation on their screen. */
  watch: (conversationId: string) => `watch:${conversationId}`,
} as const;

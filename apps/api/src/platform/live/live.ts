import type { ServerFrame } from '@parley/shared/live';
import type { MemberServerFrame } from '@parley/shared/live-member';

/** What happened, for whoever is in one of the rooms. */
export type Telling = { rooms: readonly string[]; frame: ServerFrame | MemberServerFrame };

/** Somebody at the other end of a connection to this node. */
export type Listener = { send(frame: string): void };

/** Tells people who are here now, on every node. The tables hold the truth: who misses a telling reads it there. */
export type Live = {
  /** For after the commit. Each frame is serialised once, however many listen. */
  publish(tenantId: string, tellings: readonly Telling[]): void;
  /** From when it resolves, the listener hears the rooms; the answer leaves one of them, or all. */
  join(tenantId: string, rooms: readonly string[], listener: Listener): Promise<(room?: string) => void>;
};

export const rooms = {
  /** A visitor's own connections. */
  contact: (contactId: string) => `contact:${contactId}`,
  /** The members of the tenant. */
  team: 'team',
  /** Members who have the conversation on their screen. */
  watch: (conversationId: string) => `watch:${conversationId}`,
} as const;

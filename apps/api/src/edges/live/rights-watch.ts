import { closeCodes } from '@parley/shared/live-constants';
import { readSessionStates, readSiteKeyStates } from '../../features/accounts';
import { outsideScopes } from '../../platform/db';
import type { Platform } from '../../platform/platform';

type Ends = { end(code: number, reason: string): void };

export type WatchedVisitor = Ends & {
  readonly tenantId: string;
  readonly siteKeyId: string;
  readonly origin: string;
  readonly expiresAt: number;
};

export type WatchedMember = Ends & {
  readonly sessionId: string;
  /** What was true when the connection last asked who it is for. */
  readonly state: string;
  /** Something is another: ask again. */
  renew(): Promise<void>;
};

export type RightsWatch = {
  addVisitor(visitor: WatchedVisitor): () => void;
  addMember(member: WatchedMember): () => void;
  check(): Promise<void>;
  close(): void;
};

const everyMs = 3000;

/** Looks every few seconds whether those who are connected still may be: two queries, however many they are. */
export function createRightsWatch(platform: Platform): RightsWatch {
  const visitors = new Set<WatchedVisitor>();
  const members = new Set<WatchedMember>();
  let checking = false;

  async function check(): Promise<void> {
    endExpired(visitors, platform.clock.now().getTime());
    await Promise.all([checkSites(platform, visitors), checkMembers(platform, members)]);
  }

  const timer = outsideScopes(() =>
    setInterval(() => {
      if (checking) return;
      checking = true;
      check()
        .catch((error: unknown) => platform.log.warn('rights could not be rechecked', { error }))
        .finally(() => {
          checking = false;
        });
    }, everyMs).unref(),
  );

  return {
    addVisitor: (visitor) => added(visitors, visitor),
    addMember: (member) => added(members, member),
    check,
    close: () => clearInterval(timer),
  };
}

function added<Watched>(watched: Set<Watched>, one: Watched): () => void {
  watched.add(one);
  return () => void watched.delete(one);
}

function endExpired(visitors: Set<WatchedVisitor>, now: number): void {
  for (const visitor of visitors) {
    if (visitor.expiresAt <= now) visitor.end(closeCodes.unauthenticated, 'this session is over');
  }
}

async function checkSites(platform: Platform, connected: Set<WatchedVisitor>): Promise<void> {
  const visitors = [...connected]; // who comes while the question is under way was just asked
  const ids = new Set(visitors.map(({ siteKeyId }) => siteKeyId));
  if (ids.size === 0) return;
  const states = await readSiteKeyStates(platform, [...ids]);
  for (const visitor of visitors) {
    const state = states.get(visitor.siteKeyId);
    if (!state || state.revoked) visitor.end(closeCodes.unauthenticated, 'this site key is not valid');
    else if (state.suspended) visitor.end(closeCodes.forbidden, 'this workspace is suspended');
    else if (!state.origins.includes(visitor.origin)) {
      visitor.end(closeCodes.forbidden, 'this site key does not allow this site');
    }
  }
}

async function checkMembers(platform: Platform, connected: Set<WatchedMember>): Promise<void> {
  const members = [...connected];
  const ids = new Set(members.map(({ sessionId }) => sessionId));
  if (ids.size === 0) return;
  const states = await readSessionStates(platform, [...ids]);
  for (const member of members) {
    const state = states.get(member.sessionId);
    if (state === undefined) member.end(closeCodes.unauthenticated, 'this session is over');
    else if (state !== member.state) await member.renew();
  }
}

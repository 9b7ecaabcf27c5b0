import type { Server } from 'node:http';
import { livePaths } from '@parley/shared/live-constants';
import { Hono } from 'hono';
import { randomLetters } from '../../platform/ids';
import { createSockets } from '../../platform/live';
import type { Platform } from '../../platform/platform';
import type { Env } from '../http/request-frame';
import { createCaps } from './caps';
import { createConnections } from './connections';
import { createCounts } from './counts';
import type { Desk } from './desk';
import { createFileRoutes } from './file-routes';
import { createLiveRoutes } from './live-routes';
import { memberJudge } from './member-socket';
import { createPictureRoutes } from './picture-routes';
import { createPresenceDesk } from './presence-desk';
import { endingOf } from './refusals';
import { createRightsWatch } from './rights-watch';
import { answerUpgrades } from './upgrades';
import { visitorJudge } from './visitor-socket';

export type LiveEdge = {
  routes: Hono<Env>;
  /** Answers this server's WebSockets. */
  attach(server: Server): void;
  /** Looks now at who still may be connected, without waiting for its time. */
  recheck(): Promise<void>;
  /** Lets everybody go, spread over a while. */
  drain(withinMs: number): Promise<void>;
};

/** Everything live of one process. */
export function createLiveEdge(platform: Platform, { trustedProxies }: { trustedProxies: number }): LiveEdge {
  const counts = createCounts(platform.metrics);
  const connections = createConnections();
  const rights = createRightsWatch(platform);
  const present = createPresenceDesk(platform);
  const desk: Desk = { platform, counts, connections, rights, present, caps: createCaps() };
  const sockets = createSockets({ onDelivery: counts.delivered });
  const { log } = platform;
  return {
    routes: new Hono<Env>()
      .route('/', createLiveRoutes(desk))
      .route('/', createFileRoutes(platform))
      .route('/', createPictureRoutes(platform)),
    attach: (server) =>
      answerUpgrades(server, {
        sockets,
        trustedProxies,
        judges: { [livePaths.socket]: visitorJudge(desk), [livePaths.memberSocket]: memberJudge(desk) },
        nextId: connectionIds(),
        isDraining: () => connections.isDraining,
        endingOf: (error, requestId) => endingOf(error, { requestId, route: 'upgrade', log }),
      }),
    recheck: rights.check,
    async drain(withinMs) {
      rights.close();
      await connections.drain(withinMs);
      sockets.close();
    },
  };
}

function connectionIds(): () => string {
  const boot = randomLetters(8);
  let count = 0;
  return () => {
    count += 1;
    return `liv_${boot}${count.toString(36)}`;
  };
}

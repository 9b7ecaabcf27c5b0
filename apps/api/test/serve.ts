import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { generateSignedCookie } from 'hono/cookie';
import { createApi } from '../src/edges/http/create-api';
import { createLiveEdge, type LiveEdge } from '../src/edges/live/live-edge';
import { identityClient } from '../src/platform/db';
import type { PersonCtx } from './factories';
import type { World } from './world';

export type Served = {
  url: string;
  live: LiveEdge;
  /** What a browser would send for this person's session. */
  cookieOf(ctx: PersonCtx): Promise<string>;
  close(): Promise<void>;
};

/** The real edges on a real port. */
export async function serveWorld(world: World, production = false): Promise<Served> {
  const { platform } = world;
  const live = createLiveEdge(platform, { trustedProxies: 1 });
  const app = createApi({ platform, production, trustedProxies: 1, metricsToken: null, live });
  const server = serve({
    fetch: app.fetch,
    port: 0,
    hostname: '127.0.0.1',
    serverOptions: { maxHeaderSize: 16 * 1024 },
  });
  live.attach(server as Server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const { secret } = await world.platform.auth.$context;
  return {
    url: `http://127.0.0.1:${port}`,
    live,
    async cookieOf({ actor, platform }) {
      const session = await identityClient(platform.db).session.findUniqueOrThrow({
        where: { id: actor.sessionId },
      });
      const cookie = await generateSignedCookie('parley.session_token', session.token, secret);
      return cookie.split(';')[0] ?? '';
    },
    async close() {
      await live.drain(0);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

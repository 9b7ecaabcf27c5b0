import { Hello, HintFrame, OpenSession, RequestFrame } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { getMessengerFor, identifyVisitor, openSession } from '../../features/contacts';
import type { Env } from '../http/request-frame';
import { crossOrigin } from './cross-origin';
import { answer, takeHint } from './deeds';
import type { Desk } from './desk';
import { receiveUpload } from './receive-upload';
import { sendCacheable } from './send-cacheable';
import { sendPoll } from './send-poll';
import { sendStream } from './send-stream';
import { admit, anonymous, bodyAs, countAsked, noStore, originOf, parsed } from './visitor-http';

const Identity = z.strictObject({ identityToken: z.string().check(z.maxLength(4000)) });
const Posted = z.discriminatedUnion('t', [RequestFrame, HintFrame]);
const SiteKey = z.string().check(z.regex(/^pk_[0-9A-Za-z]{24}$/));

/** What visitors' programs ask over HTTP, from the sites that may. */
export function createLiveRoutes(desk: Desk): Hono<Env> {
  const { platform, present } = desk;
  return new Hono<Env>()
    .use('/live/v1/*', crossOrigin(platform))
    .post(livePaths.sessions, async (c) => {
      const input = await bodyAs(c, OpenSession);
      const asked = { ...input, origin: originOf(c) };
      return c.json(await openSession(anonymous(desk, c), asked, present.facesOf), 200, noStore);
    })
    .post(livePaths.identity, async (c) => {
      const { ctx } = await admit(desk, c);
      const { identityToken } = await bodyAs(c, Identity);
      return c.json(await identifyVisitor(ctx, identityToken, present.facesOf), 200, noStore);
    })
    .post(livePaths.frames, async (c) => {
      const { ctx } = await admit(desk, c);
      const frame = await bodyAs(c, Posted);
      desk.counts.received(frame.t);
      if ('id' in frame) return c.json(await answer(ctx, frame), 200, noStore);
      await countAsked(ctx);
      await takeHint(ctx, frame);
      return c.body(null, 204);
    })
    .post(livePaths.poll, async (c) => {
      const { ctx } = await admit(desk, c);
      const hello = await bodyAs(c, Hello);
      await countAsked(ctx);
      return sendPoll(desk, ctx, hello);
    })
    .post(livePaths.stream, async (c) => {
      const admitted = await admit(desk, c);
      return sendStream(desk, { admitted, hello: await bodyAs(c, Hello), c });
    })
    .post(livePaths.uploads, async (c) => c.json(await receiveUpload(desk, c), 200, noStore))
    .get(`${livePaths.messenger}/:siteKey`, async (c) => {
      await platform.limits.consume('live-ip', c.env.ip);
      const siteKey = parsed(SiteKey, c.req.param('siteKey'));
      const origin = c.req.header('origin') ?? null;
      return sendCacheable(c, await getMessengerFor(platform, { siteKey, origin }, present.facesOf));
    });
}

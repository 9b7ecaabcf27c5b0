import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hello } from '@parley/shared/live';
import type { Context } from 'hono';
import { Invalid, Unavailable } from '../../platform/errors';
import { cutOff } from '../http/bytes-of';
import type { Env } from '../http/request-frame';
import type { Desk } from './desk';
import { EventStream } from './event-stream';
import { corsHeaders } from './origins';
import { startVisit } from './start-visit';
import type { Admitted } from './visitor-door';

type StreamAsked = { admitted: Admitted; hello: Hello; c: Context<Env> };

/** Written past the framework, so that one buffer serves every stream and a slow reader is noticed. */
export function sendStream(desk: Desk, { admitted, hello, c }: StreamAsked): Response {
  if (desk.connections.isDraining) throw new Unavailable('This server restarts. Come again.');
  const response = c.env.outgoing as ServerResponse;
  if (response.destroyed) throw new Invalid(cutOff); // it would never say that it closes, and keep its place for good
  let over: (code: number) => void = () => undefined;
  const outlet = new EventStream({
    response,
    onDelivery: desk.counts.delivered,
    onOver: (code) => over(code),
  });
  const started = startVisit(desk, { ...admitted, kind: 'visitor-stream', outlet });
  over = started.over;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    ...corsHeaders(admitted.visitor.origin),
  });
  response.flushHeaders();
  void started.visit.open(hello);
  return RESPONSE_ALREADY_SENT.clone(); // a copy, because what stands around this adds headers to it
}

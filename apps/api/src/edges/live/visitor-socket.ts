import { closeCodes, socketProtocol, tokenProtocolPrefix } from '@parley/shared/live-constants';
import { Invalid } from '../../platform/errors';
import type { LiveSocket } from '../../platform/live';
import type { Desk } from './desk';
import { startVisit } from './start-visit';
import type { Judge } from './upgrades';
import { type Admitted, admitVisitor, first } from './visitor-door';

const helloWithinMs = 10_000;

export function visitorJudge(desk: Desk): Judge {
  return async ({ request, ip, requestId }) => {
    const { headers } = request;
    const token = tokenIn(headers['sec-websocket-protocol']);
    const origin = first(headers.origin) ?? '';
    const userAgent = headers['user-agent'];
    const admitted = await admitVisitor(desk.platform, { token, origin, ip, userAgent, requestId });
    return (socket) => welcome(desk, admitted, socket);
  };
}

function tokenIn(protocols: string | undefined): string {
  const offered = (protocols ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(socketProtocol)) throw new Invalid(`Speak ${socketProtocol}.`);
  const token = offered.find((name) => name.startsWith(tokenProtocolPrefix)) ?? '';
  return token.slice(tokenProtocolPrefix.length);
}

function welcome(desk: Desk, admitted: Admitted, socket: LiveSocket): void {
  const { visit, over } = startVisit(desk, { ...admitted, kind: 'visitor-socket', outlet: socket });
  const late = setTimeout(() => visit.end(closeCodes.malformed, 'hello comes first'), helloWithinMs).unref();
  socket.listen({
    onText(text) {
      clearTimeout(late);
      visit.receive(text);
    },
    onClose(code) {
      clearTimeout(late);
      over(code);
    },
  });
}

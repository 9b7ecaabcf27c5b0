import type { IncomingMessage } from 'node:http';
import { Forbidden } from '../../platform/errors';
import type { LiveSocket } from '../../platform/live';
import { isOwn } from '../http/origin-guard';
import { Attendance } from './attendance';
import type { Desk } from './desk';
import { type Asking, admitMember, type MemberAdmitted } from './member-door';
import type { Judge, Upgrade } from './upgrades';

/** A member's browser, by the session's cookie; another site's page cannot borrow it. */
export function memberJudge(desk: Desk): Judge {
  const own = new URL(desk.platform.publicUrl).origin;
  return async (upgrade) => {
    const asking = askingOf(upgrade);
    if (!isOwn(asking.headers, own)) throw new Forbidden('This request came from another site.');
    await desk.platform.limits.consume('live-ip', upgrade.ip);
    const admitted = await admitMember(desk.platform, asking);
    return (socket) => welcome(desk, admitted, { asking, socket });
  };
}

/** Only what decides who it is, and which workspace the tab shows. */
function askingOf({ request, ip, requestId }: Upgrade): Asking {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'host', 'sec-fetch-site', 'user-agent']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const workspace = workspaceIn(request);
  if (workspace) headers.set('parley-workspace', workspace);
  return { headers, ip, requestId };
}

function workspaceIn({ url = '' }: IncomingMessage): string | null {
  return new URLSearchParams(url.split('?')[1] ?? '').get('workspace');
}

type Met = { asking: Asking; socket: LiveSocket };

function welcome(desk: Desk, admitted: MemberAdmitted, { asking, socket }: Met): void {
  const { platform, caps, connections, counts, rights } = desk;
  const leave = caps.enter({ contact: `session ${admitted.sessionId}`, ip: asking.ip });
  const renew = () => admitMember(platform, asking);
  const attendance = new Attendance({ admitted, socket, desk, renew });
  const unwatch = rights.addMember(attendance);
  connections.add(attendance);
  counts.opened('member-socket');
  socket.listen({
    onText: (text) => attendance.receive(text),
    onClose(code) {
      attendance.over();
      unwatch();
      leave();
      connections.remove(attendance);
      counts.closed('member-socket', code);
    },
  });
  void attendance.open();
}

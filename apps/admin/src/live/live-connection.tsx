import { livePaths } from '@parley/shared/live-constants';
import type { MemberServerFrame } from '@parley/shared/live-member';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTRPC } from '../api/trpc';
import { applyFrame } from '../features/inbox/apply-frame';
import { setEye } from '../features/inbox/inbox-cache';
import { useAlerts } from '../features/inbox/use-alerts';
import { useLive } from './live-context';
import { createMemberSocket } from './member-socket';

/** Holds the connection of a workspace for as long as it is shown, and brings what is heard to whoever shows it. */
export function LiveConnection({ workspaceId }: { workspaceId: string }) {
  const live = useLive();
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const alert = useAlerts();
  const hear = useEffectEvent((frame: MemberServerFrame) => {
    live.hear(frame);
    setEye(queryClient, { me: live.get().memberId, openId: live.watched() });
    applyFrame(queryClient, frame);
    alert(frame);
  });
  const over = useEffectEvent(() => void queryClient.invalidateQueries(trpc.me.pathFilter()));

  useEffect(() => {
    const socket = createMemberSocket({
      open: () => new WebSocket(addressOf(workspaceId)),
      onFrame: (frame) => hear(frame),
      onConnection: (connection) => {
        live.connected(connection);
        if (connection === 'over') over();
      },
    });
    live.plug(socket.send);
    window.addEventListener('online', socket.hurry);
    return () => {
      window.removeEventListener('online', socket.hurry);
      socket.stop();
    };
  }, [live, workspaceId]);
  return null;
}

function addressOf(workspaceId: string): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${livePaths.memberSocket}?workspace=${encodeURIComponent(workspaceId)}`;
}

import type { Refusal } from '@parley/shared/live';
import { closeCodes } from '@parley/shared/live-constants';
import type { Machine } from './connection/machine-state';
import { ParleyError, refusalOf } from './errors';
import type { ConnectionStatus, ParleyState } from './types';

/** Before anything is known. */
export const nobody: ParleyState = {
  connection: 'idle',
  transport: null,
  contact: null,
  messenger: null,
  team: null,
  unread: 0,
  error: null,
};

/** One failure may be a hiccup; with the second the visitor is told. */
const quietFailures = 1;

export function statusOf({ phase, attempt }: Machine): Pick<ParleyState, 'connection' | 'transport'> {
  const transport = phase.at === 'live' ? phase.link.transport : null;
  return { connection: connectionOf(phase.at, attempt), transport };
}

function connectionOf(at: Machine['phase']['at'], attempt: number): ConnectionStatus {
  if (at === 'live') return 'online';
  if (at === 'idle' || at === 'offline' || at === 'refused') return at;
  return attempt > quietFailures ? 'offline' : 'connecting';
}

const waitingHelps = new Set(['too-many-requests', 'unavailable', 'bug', 'offline', 'stopped']);

/** Whether asking again with the same could ever help. */
export const isFinal = (error: unknown) => !ParleyError.isInstance(error) || !waitingHelps.has(error.code);

/** Why the server refuses: what it said, or what the close code says. */
export function refusalFor(code: number, said: unknown): Refusal {
  return refusalOf(
    said ??
      (code === closeCodes.forbidden
        ? new ParleyError('This site may not connect.', { code: 'forbidden' })
        : new ParleyError('The server does not understand this version.', { code: 'invalid' })),
  );
}

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

const settled: Partial<Record<Machine['phase']['at'], ConnectionStatus>> = {
  live: 'online',
  idle: 'idle',
  offline: 'offline',
  refused: 'refused',
};

export function statusOf({ phase, attempt }: Machine): Pick<ParleyState, 'connection' | 'transport'> {
  return {
    connection: settled[phase.at] ?? (attempt > quietFailures ? 'offline' : 'connecting'),
    transport: phase.at === 'live' ? phase.link.transport : null,
  };
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

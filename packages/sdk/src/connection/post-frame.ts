import type { ServerFrame } from '@parley/shared/live';
import { closeCodes, livePaths } from '@parley/shared/live-constants';
import { ParleyError, refusalOf } from '../errors';
import { jsonOf } from '../http';
import type { LinkEnd, Outgoing, Wire } from './transport';

/** Says one frame where there is no socket to say it over, and hands on what is answered. */
export async function postFrame(wire: Wire, frame: Outgoing, end: (error: unknown) => void): Promise<void> {
  try {
    const response = await wire.http(livePaths.frames, { token: wire.token, json: frame });
    if ('id' in frame) wire.onFrame(await jsonOf<ServerFrame>(response));
  } catch (error) {
    if (!ParleyError.isInstance(error) || error.code === 'offline' || error.code === 'unauthenticated') {
      return end(error);
    }
    if ('id' in frame) wire.onFrame({ t: 'refused', id: frame.id, ...refusalOf(error) });
  }
}

/** As if a socket had been closed for it. */
export function endOf(error: unknown): LinkEnd {
  if (!ParleyError.isInstance(error)) return { code: 0, retryAfterMs: null };
  const { code, retryAfterSeconds } = error;
  return {
    code: closing[code as keyof typeof closing] ?? 0,
    retryAfterMs: retryAfterSeconds === null ? null : retryAfterSeconds * 1000,
  };
}

const closing = {
  unauthenticated: closeCodes.unauthenticated,
  forbidden: closeCodes.forbidden,
  suspended: closeCodes.forbidden,
  invalid: closeCodes.malformed,
  'too-many-requests': closeCodes.tooMuch,
} as const;

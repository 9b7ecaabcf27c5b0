import type { ServerFrame } from '@parley/shared/live';
import { liveLimits, livePaths } from '@parley/shared/live-constants';
import { jsonOf } from '../http';
import { endOf, postFrame } from './post-frame';
import type { Transport } from './transport';

/** Asks every few seconds what was missed. Each answer is a short connection of its own. */
export const pollTransport: Transport = (wire) => {
  const stop = new AbortController();
  let cancel: (() => void) | null = null;
  const end = (error: unknown) => {
    if (stop.signal.aborted) return;
    close();
    wire.onEnd(endOf(error));
  };
  const close = () => {
    stop.abort();
    cancel?.();
  };
  const poll = async () => {
    const response = await wire.http(livePaths.poll, {
      token: wire.token,
      json: wire.hello(),
      signal: stop.signal,
    });
    const frames = await jsonOf<ServerFrame[]>(response);
    if (stop.signal.aborted) return;
    wire.onHeard();
    for (const frame of frames) wire.onFrame(frame);
    cancel = wire.after(liveLimits.pollMs, again);
  };
  const again = () => void poll().catch(end);
  again();
  return { send: (frame) => void postFrame(wire, frame, end), close };
};

import { livePaths } from '@parley/shared/live-constants';
import { createParser } from 'eventsource-parser';
import { endOf, postFrame } from './post-frame';
import type { LinkEnd, Transport, Wire } from './transport';

/** Server-sent events over fetch, which may carry the token in a header. Frames of ours are posted beside it. */
export const streamTransport: Transport = (wire) => {
  const stop = new AbortController();
  const finish = (how: LinkEnd) => {
    if (stop.signal.aborted) return;
    stop.abort();
    wire.onEnd(how);
  };
  const end = (error: unknown) => finish(endOf(error));
  const over = (code: number) => finish({ code, retryAfterMs: null });
  read(wire, stop.signal, over).then(() => end(null), end);
  return {
    send: (frame) => void postFrame(wire, frame, end),
    close: () => stop.abort(),
  };
};

async function read(wire: Wire, signal: AbortSignal, over: (code: number) => void): Promise<void> {
  const { body } = await wire.http(livePaths.stream, {
    token: wire.token,
    json: wire.hello(),
    accept: 'text/event-stream',
    signal,
  });
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent({ event, data }) {
      if (signal.aborted) return;
      if (event === 'end') over(Number(data));
      else wire.onFrame(JSON.parse(data));
    },
  });
  while (true) {
    const { done, value } = await reader.read();
    if (done || signal.aborted) return;
    wire.onHeard();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

import type { Link, Transport } from './transport';

/** A way that few visitors need, loaded when it is tried. */
export function lazyTransport(load: () => Promise<Transport>): Transport {
  return (wire) => {
    let link: Link | null = null;
    let isOver = false;
    const begin = (transport: Transport) => {
      if (!isOver) link = transport(wire);
    };
    load().then(begin, () => wire.onEnd({ code: 0, retryAfterMs: null }));
    return {
      send: (frame) => link?.send(frame),
      close() {
        isOver = true;
        link?.close();
      },
    };
  };
}

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Asker } from './asker';

/** Who asks the floor: nothing is shown of an answer before it is whole. */
export async function aBareAsker(url: string): Promise<Asker> {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false });
  await once(socket, 'open');
  return {
    async ask(text) {
      const sentAt = performance.now();
      const answered = once(socket, 'message');
      socket.send(text);
      await answered;
      const tookMs = performance.now() - sentAt;
      return { firstMs: tookMs, wholeMs: tookMs };
    },
    leave: () => socket.close(),
  };
}

import { once } from 'node:events';
import { WebSocket } from 'ws';

export type Knock = {
  url: string;
  protocols: string[];
  headers: Record<string, string>;
  hello: string | null;
};

export type Crowd = {
  /** Each says it so often, the next time when it was answered. */
  echo(text: string, times: number): Promise<void>;
  /** Until all of them together have heard so many frames more. */
  hear(frames: number): Promise<void>;
  leave(): Promise<void>;
};

const atOnce = 50;

/** Many sockets, all of them past their replay. */
export async function gatherCrowd(knocks: readonly Knock[]): Promise<Crowd> {
  const sockets: WebSocket[] = [];
  for (let from = 0; from < knocks.length; from += atOnce) {
    sockets.push(...(await Promise.all(knocks.slice(from, from + atOnce).map(comeIn))));
  }
  return {
    async echo(text, times) {
      await Promise.all(sockets.map((socket) => echoOn(socket, text, times)));
    },
    hear: (frames) => hearOn(sockets, frames),
    async leave() {
      await Promise.all(
        sockets.map((socket) => {
          const closed = once(socket, 'close');
          socket.terminate();
          return closed;
        }),
      );
    },
  };
}

async function comeIn({ url, protocols, headers, hello }: Knock): Promise<WebSocket> {
  const socket = new WebSocket(url, protocols, { headers, perMessageDeflate: false });
  await once(socket, 'open');
  if (hello === null) return socket;
  socket.send(hello);
  for await (const [data] of on(socket)) if (String(data) === '{"t":"live"}') break;
  return socket;
}

async function* on(socket: WebSocket): AsyncGenerator<[unknown]> {
  const heard: [unknown][] = [];
  let wake: () => void = () => undefined;
  const hear = (data: unknown) => {
    heard.push([data]);
    wake();
  };
  const closed = (code: number) => {
    heard.push([new Error(`closed with ${code}`)]);
    wake();
  };
  socket.on('message', hear).on('close', closed);
  try {
    while (true) {
      const next = heard.shift();
      if (next?.[0] instanceof Error) throw next[0];
      if (next) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    socket.off('message', hear).off('close', closed);
  }
}

function echoOn(socket: WebSocket, text: string, times: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = times;
    const closed = (code: number) => reject(new Error(`An echo ended with ${code}.`));
    const next = () => {
      left -= 1;
      if (left >= 0) return socket.send(text);
      socket.off('message', next).off('close', closed);
      resolve();
    };
    socket.on('message', next).on('close', closed);
    next();
  });
}

function hearOn(sockets: readonly WebSocket[], frames: number): Promise<void> {
  return new Promise((resolve) => {
    let left = frames;
    const count = () => {
      left -= 1;
      if (left > 0) return;
      for (const socket of sockets) socket.off('message', count);
      resolve();
    };
    for (const socket of sockets) socket.on('message', count);
  });
}

import type { ReplyFrame, RequestFrame, Results } from '@parley/shared/live';
import { errorOf, type ParleyError } from '../errors';
import type { Outgoing } from './transport';

type Kind = RequestFrame['t'];
type Unnumbered<Frame> = Frame extends RequestFrame ? Omit<Frame, 'id'> : never;
export type Asking<K extends Kind = Kind> = Unnumbered<Extract<RequestFrame, { t: K }>>;

export type Requests = {
  ask<K extends Kind>(frame: { t: K } & Asking<K>): Promise<Results[K]>;
  answered(reply: ReplyFrame): void;
  /** Resolves when requests are next heard at once. */
  live(): Promise<void>;
  /** Says again what has no answer yet; whoever hears it twice knows it by its client id. */
  sendAll(): void;
  failAll(error: ParleyError): void;
};

type Waiting = {
  frame: RequestFrame | null;
  resolve(result?: unknown): void;
  reject(error: ParleyError): void;
};

export function createRequests(send: (frame: Outgoing) => void): Requests {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const wait = <Result>(asking: Asking | null) =>
    new Promise<Result>((resolve, reject) => {
      lastId += 1;
      const frame = asking && ({ ...asking, id: lastId } as RequestFrame);
      waiting.set(lastId, { frame, resolve: resolve as Waiting['resolve'], reject });
      if (frame) send(frame);
    });
  return {
    ask: (asking) => wait(asking as Asking),
    live: () => wait(null),
    answered(reply) {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.t === 'done') asked?.resolve(reply.result);
      else asked?.reject(errorOf(reply));
    },
    sendAll() {
      for (const [id, { frame, resolve }] of waiting) {
        if (frame) send(frame);
        else if (waiting.delete(id)) resolve();
      }
    },
    failAll(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

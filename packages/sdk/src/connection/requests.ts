import type { ReplyFrame, RequestFrame, Results } from '@parley/shared/live';
import { errorOf, type ParleyError } from '../errors';
import type { Outgoing } from './transport';

type Kind = RequestFrame['t'];
type Unnumbered<Frame> = Frame extends RequestFrame ? Omit<Frame, 'id'> : never;
export type Asking<K extends Kind = Kind> = Unnumbered<Extract<RequestFrame, { t: K }>>;

export type Requests = {
  ask<K extends Kind>(frame: { t: K } & Asking<K>): Promise<Results[K]>;
  answered(reply: ReplyFrame): void;
  /** Says again what has no answer yet; whoever hears it twice knows it by its client id. */
  sendAll(): void;
  failAll(error: ParleyError): void;
};

type Waiting = {
  frame: RequestFrame;
  resolve(result: never): void;
  reject(error: ParleyError): void;
};

export function createRequests(send: (frame: Outgoing) => void): Requests {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  return {
    ask(asking) {
      lastId += 1;
      const frame = { ...asking, id: lastId } as unknown as RequestFrame;
      return new Promise((resolve, reject) => {
        waiting.set(frame.id, { frame, resolve, reject });
        send(frame);
      });
    },
    answered(reply) {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.t === 'done') asked?.resolve(reply.result as never);
      else asked?.reject(errorOf(reply));
    },
    sendAll() {
      for (const { frame } of waiting.values()) send(frame);
    },
    failAll(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

import type { Hello, HintFrame, RequestFrame, ServerFrame } from '@parley/shared/live';
import type { Http } from '../http';
import type { WebSocketMaker } from '../types';

export type Outgoing = RequestFrame | HintFrame;

/** What a link needs of whoever opens it, and whom it tells. */
export type Wire = {
  url: string;
  http: Http;
  token: string;
  WebSocket: WebSocketMaker | null;
  after(ms: number, work: () => void): () => void;
  /** How far everything is, asked when the link is ready to say it. */
  hello(): Hello;
  onFrame(frame: ServerFrame): void;
  /** Something came, were it only a sign of life. */
  onHeard(): void;
  onEnd(end: LinkEnd): void;
};

/** A close code of the protocol; 0 where nobody said why. */
export type LinkEnd = { code: number; retryAfterMs: number | null };

export type Link = { send(frame: Outgoing): void; close(): void };
export type Transport = (wire: Wire) => Link;

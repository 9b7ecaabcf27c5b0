import type {
  ContactView,
  ConversationView,
  MessengerSettings,
  Page,
  Refusal,
  TeamView,
} from '@parley/shared/live';
import type { Author, Message, VisitorBody } from '@parley/shared/message';

/** A value that changes: read it now, or be told. Fits React's `useSyncExternalStore` and Vue's `shallowRef`. */
export type Readable<Value> = {
  /** The same object until something changed. */
  get(): Value;
  /** Called after each change; the answer stops it. */
  subscribe(listener: () => void): () => void;
};

export type ParleyOptions = {
  /** The publishable key of the site, `pk_…`. */
  siteKey: string;
  /** Where Parley runs, such as `https://parley.example.com`. */
  url: string;
  /** Fetches the identity token your server signed; asked again before it is over. */
  identity?: () => Promise<string | null> | string | null;
  locale?: string;
  timeZone?: string;
  /** Whether anything may be stored in the browser. Nothing is until it is granted. */
  consent?: 'granted' | 'denied';
  /** The ways to connect that may be tried, the best first; all of them when absent. */
  transports?: readonly TransportName[];
  /** In place of the global one. */
  fetch?: typeof fetch;
  /** In place of the global one, such as that of `ws` on Node 20. */
  WebSocket?: WebSocketMaker;
};

export type TransportName = 'socket' | 'stream' | 'poll';

export type WebSocketMaker = new (url: string, protocols: string[]) => WebSocket;

export type ConnectionStatus =
  /** Not asked to connect yet, or told to stop. */
  | 'idle'
  | 'connecting'
  | 'online'
  /** The network is away; it comes back by itself. */
  | 'offline'
  /** The server refuses for good; `error` says why. */
  | 'refused';

export type ParleyState = {
  connection: ConnectionStatus;
  transport: TransportName | null;
  contact: ContactView | null;
  /** Known once a session is open. */
  messenger: MessengerSettings | null;
  team: TeamView | null;
  /** Over all conversations. */
  unread: number;
  error: Refusal | null;
};

export type ConversationsState = {
  items: readonly ConversationView[];
  loading: boolean;
  hasMore: boolean;
};

/** A message of the thread: stored, or on its way. */
export type ThreadMessage =
  | (Message & { status: 'sent' | 'read' })
  | {
      clientId: string;
      seq: null;
      author: Author;
      body: PendingBody;
      createdAt: string;
      status: 'sending' | 'failed';
      refusal: Refusal | null;
    };

export type PendingBody = VisitorBody | { kind: 'upload'; file: FileLike; progress: number };

export type FileLike = { name: string; type: string; size: number };

/** What an agent is about to say, as far as it has got. Its message takes its place. */
export type ReplyDraft = { author: Author; text: string };

export type ThreadState = {
  /** Null until the first message is on its way to being one. */
  conversation: ConversationView | null;
  messages: readonly ThreadMessage[];
  /** Who writes at this moment. */
  typing: readonly Author[];
  /** Nothing of it is said yet, and it may be taken back. */
  draft: ReplyDraft | null;
  loading: boolean;
  hasEarlier: boolean;
};

export type Thread = {
  /** Null for a thread whose first message is not stored yet. */
  readonly id: string | null;
  readonly state: Readable<ThreadState>;
  /** Resolves once it is stored; it is shown at once. Rejects with a `ParleyError` when refused for good. */
  send(body: VisitorBody): Promise<Message>;
  sendText(text: string): Promise<Message>;
  /** Uploads and sends; `caption` goes with it. */
  sendFile(
    file: File | Blob,
    options?: { name?: string; caption?: string; durationMs?: number },
  ): Promise<Message>;
  retry(clientId: string): Promise<Message>;
  discard(clientId: string): void;
  /** Say so while typing; it is told at most every few seconds and ends by itself. */
  typing(on: boolean): void;
  /** All that is shown has been seen. */
  markRead(): void;
  rate(score: number, comment?: string): Promise<ConversationView>;
  close(): Promise<ConversationView>;
  loadEarlier(): Promise<void>;
};

export type ParleyEvents = {
  /** A message of the business or its agents arrived. */
  message: Message;
  unread: number;
  error: Refusal;
  /** The identity token is over and none came in its place. */
  identityExpired: undefined;
};

export type EventProps = Record<string, string | number | boolean>;
export type Details = { name?: string; email?: string; phone?: string; fields?: Record<string, string> };

export type Parley = {
  readonly state: Readable<ParleyState>;
  readonly conversations: {
    readonly state: Readable<ConversationsState>;
    loadMore(): Promise<void>;
    /** A thread that becomes a conversation with its first message. */
    start(): Thread;
    open(conversationId: string): Thread;
  };
  /** Opens the session and the connection, and keeps it. */
  connect(): void;
  disconnect(): void;
  /** From now on as the person your server vouches for. */
  identify(identity: NonNullable<ParleyOptions['identity']> | string): Promise<ContactView | null>;
  /** What visitors say of themselves. */
  giveDetails(details: Details): Promise<ContactView>;
  /** Forgets this visitor: the next session is someone new. */
  reset(): void;
  setConsent(consent: 'granted' | 'denied'): void;
  /** The visitor went to another page. */
  visit(page: Page): void;
  /**
   * What the visitor did, as your site names it: shown to the business among the pages. Nothing is stored of
   * visitors who have not talked with the business, and nothing is sent before `connect`. Rejects with a
   * `ParleyError` for what is too long: 64 characters of a name, 10 properties, 1,000 characters of them in JSON.
   */
  track(name: string, props?: EventProps): Promise<void>;
  on<Name extends keyof ParleyEvents>(name: Name, listener: (event: ParleyEvents[Name]) => void): () => void;
  /** Ends everything and frees what it holds. */
  destroy(): void;
};

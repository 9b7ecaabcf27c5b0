import * as z from 'zod/mini';
import type { Face } from './faces';
import { liveLimits } from './live-constants';
import type { Author, Field, Message } from './message';
import { VisitorBody } from './message';

/**
 * The live protocol: what a visitor's program and the server say to each other, over a WebSocket, over
 * server-sent events with POST, or by polling. A frame that is not here is refused.
 */
export const ConversationId = z.string().check(z.regex(/^cnv_[0-9A-Za-z]{22}$/));
/** Made by the client, once for each thing it wants done. */
export const ClientId = z.string().check(z.regex(/^[0-9A-Za-z_-]{8,40}$/));
const RequestId = z.int().check(z.nonnegative());
const Seq = z.int().check(z.nonnegative());

export const Page = z.strictObject({
  url: z.string().check(z.maxLength(2000)),
  title: z.string().check(z.maxLength(300)),
  referrer: z.optional(z.string().check(z.maxLength(2000))),
});
export type Page = z.infer<typeof Page>;

/** What a visitor did, as the site's own code names it. Flat and small: it is shown to people. */
export const TrackedEvent = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(liveLimits.eventName)),
  props: z.optional(
    z
      .record(
        z.string().check(z.minLength(1), z.maxLength(liveLimits.eventName)),
        z.union([z.string(), z.number(), z.boolean()]),
      )
      .check(
        z.refine((props) => Object.keys(props).length <= liveLimits.eventProps),
        z.refine((props) => JSON.stringify(props).length <= liveLimits.eventLength),
      ),
  ),
});
export type TrackedEvent = z.infer<typeof TrackedEvent>;

/** Opens a connection: how far the client has each conversation it holds. */
export const Hello = z.strictObject({
  t: z.literal('hello'),
  resume: z
    .array(z.strictObject({ conversationId: ConversationId, afterSeq: Seq }))
    .check(z.maxLength(liveLimits.resumed)),
  page: z.optional(Page),
});
export type Hello = z.infer<typeof Hello>;

const FirstMessage = z.strictObject({ clientId: ClientId, body: VisitorBody });

/** What is asked and answered by one `done` or `refused` of the same `id`. */
export const RequestFrame = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('conversation-start'),
    id: RequestId,
    clientId: ClientId,
    message: z.optional(FirstMessage),
    page: z.optional(Page),
  }),
  z.strictObject({
    t: z.literal('message-send'),
    id: RequestId,
    conversationId: ConversationId,
    clientId: ClientId,
    body: VisitorBody,
  }),
  z.strictObject({
    t: z.literal('history-read'),
    id: RequestId,
    conversationId: ConversationId,
    /** Messages before this one, newest first asked for; the end when absent. */
    beforeSeq: z.optional(Seq),
    /** Messages after this one, to fill a gap. */
    afterSeq: z.optional(Seq),
  }),
  z.strictObject({
    t: z.literal('conversations-list'),
    id: RequestId,
    cursor: z.optional(z.string().check(z.maxLength(200))),
  }),
  z.strictObject({
    t: z.literal('conversation-rate'),
    id: RequestId,
    conversationId: ConversationId,
    score: z.int().check(z.minimum(1), z.maximum(5)),
    comment: z.optional(z.string().check(z.maxLength(1000))),
  }),
  z.strictObject({ t: z.literal('conversation-close'), id: RequestId, conversationId: ConversationId }),
  z.strictObject({
    t: z.literal('details-give'),
    id: RequestId,
    /** What the visitor says of themselves; believed as far as one believes a stranger. */
    details: z.strictObject({
      name: z.optional(z.string().check(z.maxLength(120))),
      email: z.optional(z.string().check(z.maxLength(254))),
      phone: z.optional(z.string().check(z.maxLength(40))),
      fields: z.optional(
        z.record(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/)), z.string().check(z.maxLength(1000))),
      ),
    }),
  }),
]);
export type RequestFrame = z.infer<typeof RequestFrame>;

/** Said and not answered: lost, nobody is the worse for it. */
export const HintFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('typing-set'), conversationId: ConversationId, on: z.boolean() }),
  z.strictObject({ t: z.literal('read-mark'), conversationId: ConversationId, seq: Seq }),
  z.strictObject({ t: z.literal('page-visit'), page: Page }),
  z.strictObject({ t: z.literal('event-track'), event: TrackedEvent }),
  z.strictObject({ t: z.literal('ping') }),
]);
export type HintFrame = z.infer<typeof HintFrame>;

export const ClientFrame = z.discriminatedUnion('t', [Hello, RequestFrame, HintFrame]);
export type ClientFrame = z.infer<typeof ClientFrame>;

/** A visitor, as the visitor may know themselves. */
export type ContactView = {
  id: string;
  /** Proven by the business' own token, not only claimed. */
  identified: boolean;
  name: string | null;
  email: string | null;
  phone: string | null;
  fields: Record<string, string>;
};

/** A conversation as the visitor sees it. */
export type ConversationView = {
  id: string;
  status: 'open' | 'closed';
  lastSeq: number;
  lastMessage: { text: string; author: Author; createdAt: string } | null;
  /** How far each side has read. */
  contactReadSeq: number;
  teamReadSeq: number;
  /** Messages of the other side that the visitor has not read. */
  unread: number;
  assignee: { name: string } | null;
  rating: { score: number; comment: string | null } | null;
  createdAt: string;
};

export type RefusalCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many-requests'
  | 'suspended'
  | 'unavailable'
  | 'bug';

export type Refusal = {
  code: RefusalCode;
  message: string;
  retryAfterSeconds: number | null;
  /** To quote when something went wrong on the server's side. */
  requestId: string | null;
};

/** What each request comes to. */
export type Results = {
  'conversation-start': { conversation: ConversationView; message: Message | null };
  'message-send': { message: Message };
  /** In order of `seq`. `more` tells that the side asked for goes on. */
  'history-read': { messages: Message[]; more: boolean };
  'conversations-list': { conversations: ConversationView[]; nextCursor: string | null };
  'conversation-rate': { conversation: ConversationView };
  'conversation-close': { conversation: ConversationView };
  'details-give': { contact: ContactView };
};

export type ReplyFrame =
  | { t: 'done'; id: number; result: Results[keyof Results] }
  | ({ t: 'refused'; id: number } & Refusal);

/** What happens while one listens. */
export type EventFrame =
  | { t: 'message'; message: Message }
  | { t: 'conversation'; conversation: ConversationView }
  | { t: 'typing'; conversationId: string; author: Author; on: boolean }
  /**
   * What an agent is about to say, as far as it has got: `text` goes on at `at` of what was shown before, and null
   * takes it back. Nothing of it is kept; the message takes its place.
   */
  | { t: 'draft'; conversationId: string; author: Author; at: number; text: string | null }
  | { t: 'contact'; contact: ContactView }
  | { t: 'team'; team: TeamView };

export type ServerFrame =
  | {
      t: 'welcome';
      /** Whose connection this is; null until the visitor has said or told something. */
      contact: ContactView | null;
      /** The newest first, each as it is now. */
      conversations: ConversationView[];
      nextCursor: string | null;
      team: TeamView;
      at: string;
    }
  /** What was missed, in order; then `live`. */
  | { t: 'missed'; conversationId: string; messages: Message[] }
  | { t: 'live' }
  | EventFrame
  | ReplyFrame
  | { t: 'pong' };

/** Who answers now, and when. */
export type TeamView = {
  /** A person of the business is at work here. */
  online: boolean;
  people: { name: string }[];
  /** Those that answer here, in their order, each with its picture. Older servers do not tell. */
  agents?: { id: string; name: string; face: Face }[];
  /** One of them answers now, and waits for nobody. Older servers do not tell. */
  atOnce?: boolean;
  /** Within business hours, or always when none are kept. */
  open: boolean;
  /** When the business opens again. */
  opensAt: string | null;
};

export type ProactiveRule = {
  id: string;
  /** Part of the page's path; `*` stands for anything. */
  path: string;
  afterSeconds: number;
  text: string;
};

/** How the messenger of a business looks and behaves. */
export type MessengerSettings = {
  businessName: string;
  /** Replaces the accent colour; `#rrggbb`. */
  accent: string | null;
  position: 'right' | 'left';
  theme: 'light' | 'dark' | 'auto';
  greeting: string;
  /** A line under the greeting. */
  intro: string;
  /** Asked before the first conversation. */
  askFirst: Field[];
  proactive: ProactiveRule[];
  /** Only visitors with the business' own token may write. */
  identityRequired: boolean;
  attachments: boolean;
  audioNotes: boolean;
  sound: boolean;
  /** Of the business; the visitor's own wins where it is spoken. */
  locale: string | null;
  awayMessage: string | null;
  /** Whether Parley is named beneath it: not where the plan lets it go. */
  branding: boolean;
};

/** `POST sessions`: from a site key, or a token of before, to a token. */
export const OpenSession = z.strictObject({
  siteKey: z.string().check(z.regex(/^pk_[0-9A-Za-z]{24}$/)),
  token: z.optional(z.string().check(z.maxLength(2000))),
  /** Signed by the business' own server. */
  identityToken: z.optional(z.string().check(z.maxLength(4000))),
  locale: z.optional(z.string().check(z.maxLength(35))),
  timeZone: z.optional(z.string().check(z.maxLength(64))),
});
export type OpenSession = z.infer<typeof OpenSession>;

export type Session = {
  token: string;
  expiresAt: string;
  contact: ContactView | null;
  messenger: MessengerSettings;
  team: TeamView;
};

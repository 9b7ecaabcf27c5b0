import type { MemberFrame, MemberServerFrame, Onlooker } from '@parley/shared/live-member';
import type { Author } from '@parley/shared/message';
import type { Connection } from './member-socket';

export type ReplyDraft = { author: Author; text: string };

export type LiveState = {
  connection: Connection;
  /** Who this member is in the workspace; an operator at work here is nobody. */
  memberId: string | null;
  /** Who types now, by conversation. */
  typing: Record<string, Author>;
  /** What agents are about to say, by conversation. */
  drafts: Record<string, ReplyDraft>;
  onlookers: Record<string, Onlooker[]>;
  /** Whether a contact has a page of the site open, as far as it was told. */
  online: Record<string, boolean>;
};

export type LiveStore = {
  get(): LiveState;
  subscribe(listener: () => void): () => void;
  hear(frame: MemberServerFrame): void;
  connected(connection: Connection): void;
  /** Gives what members say here a way to the server. */
  plug(send: (frame: MemberFrame) => void): void;
  watch(conversationId: string | null): void;
  /** What this member has before the eyes. */
  watched(): string | null;
  type(conversationId: string, on: boolean): void;
};

const nothing: LiveState = {
  connection: 'connecting',
  memberId: null,
  typing: {},
  drafts: {},
  onlookers: {},
  online: {},
};
const typingMs = 8000;

/** What is true only now, and worth nothing once the connection is gone. */
export function createLiveStore(): LiveStore {
  let state = nothing;
  let watched: string | null = null;
  let send: (frame: MemberFrame) => void = () => undefined;
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const set = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const setTyping = (conversationId: string, author: Author | null) => {
    clearTimeout(timers.get(conversationId));
    const { [conversationId]: _before, ...others } = state.typing;
    set({ typing: author ? { ...others, [conversationId]: author } : others });
    if (author)
      timers.set(
        conversationId,
        setTimeout(() => setTyping(conversationId, null), typingMs),
      );
  };

  const setDraft = (conversationId: string, draft: ReplyDraft | null) => {
    const { [conversationId]: before, ...others } = state.drafts;
    if (draft) set({ drafts: { ...others, [conversationId]: draft } });
    else if (before) set({ drafts: others });
  };

  const hearDraft = (frame: MemberServerFrame) => {
    if (frame.t === 'draft')
      setDraft(frame.conversationId, draftWith(state.drafts[frame.conversationId], frame));
    if (frame.t === 'message' && 'name' in frame.message.author) setDraft(frame.message.conversationId, null);
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear: (frame) => {
      if (frame.t === 'welcome') {
        set({ ...nothing, connection: 'live', memberId: frame.memberId });
        send({ t: 'watch', conversationId: watched });
      }
      if (frame.t === 'typing') setTyping(frame.conversationId, frame.on ? frame.author : null);
      if (frame.t === 'message' && state.typing[frame.message.conversationId]) {
        setTyping(frame.message.conversationId, null);
      }
      hearDraft(frame);
      if (frame.t === 'onlookers') {
        set({ onlookers: { ...state.onlookers, [frame.conversationId]: frame.onlookers } });
      }
      if (frame.t === 'presence') set({ online: { ...state.online, [frame.contactId]: frame.online } });
    },
    connected: (connection) => set({ connection }),
    plug: (way) => {
      send = way;
    },
    watch: (conversationId) => {
      watched = conversationId;
      send({ t: 'watch', conversationId });
    },
    watched: () => watched,
    type: (conversationId, on) => send({ t: 'typing-set', conversationId, on }),
  };
}

/** Who came in the middle of an answer does not see the rest of it. */
function draftWith(
  draft: ReplyDraft | undefined,
  { author, at, text }: MemberServerFrame & { t: 'draft' },
): ReplyDraft | null {
  const before = draft?.text ?? '';
  return text === null || at > before.length ? null : { author, text: before.slice(0, at) + text };
}

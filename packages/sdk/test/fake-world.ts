import type { ContactView, ConversationView, ServerFrame, TeamView } from '@parley/shared/live';
import type { Author, Message, MessageBody, VisitorBody } from '@parley/shared/message';

export const team: TeamView = { online: true, people: [{ name: 'Ada' }], open: true, opensAt: null };
const ada: Author = { kind: 'member', id: 'mem_1', name: 'Ada' };
const pageSize = 50;

type Kept = { conversation: ConversationView; startId: string; messages: Message[] };
type Said = { author: Author; body: MessageBody; clientId: string | null; quietly?: boolean };
export type Asked = { t: string; id?: number; clientId?: unknown; body?: unknown; [key: string]: unknown };

/** What a server would keep of one visitor, in memory, telling whoever listens. */
export class FakeWorld {
  readonly kept: Kept[] = [];
  readonly heard: Asked[] = [];
  readonly listeners = new Set<(frame: ServerFrame) => void>();
  contact: ContactView = contactOf('con_1');
  /** Answers in place of the world, while it lasts. */
  refuse: ((frame: Asked) => Extract<ServerFrame, { t: 'refused' }> | null) | null = null;
  /** Said by the team the moment a conversation starts, before its start is answered. */
  greeting: string | null = null;

  tell(frame: ServerFrame): void {
    for (const listener of this.listeners) listener(frame);
  }

  welcome({ resume }: { resume: { conversationId: string; afterSeq: number }[] }): ServerFrame[] {
    const conversations = this.kept.map(({ conversation }) => conversation).reverse();
    const at = new Date().toISOString();
    return [
      { t: 'welcome', contact: this.contact, conversations, nextCursor: null, team, at },
      ...resume.map(({ conversationId, afterSeq }): ServerFrame => {
        const messages = this.find(conversationId).messages.filter(({ seq }) => seq > afterSeq);
        return { t: 'missed', conversationId, messages };
      }),
      { t: 'live' },
    ];
  }

  answer(frame: Asked): ServerFrame | null {
    this.heard.push(frame);
    const id = frame.id ?? -1;
    const refused = this.refuse?.(frame);
    if (refused) return refused;
    if (frame.t === 'ping') return { t: 'pong' };
    if (frame.id === undefined) return null;
    return { t: 'done', id, result: this.#do(frame) as never };
  }

  reply(conversationId: string, text: string, quietly = false): Message {
    return this.#append(this.find(conversationId), {
      author: ada,
      body: { kind: 'text', text },
      clientId: null,
      quietly,
    });
  }

  find(id: unknown): Kept {
    const kept = this.kept.find(({ conversation }) => conversation.id === id);
    if (!kept) throw new Error(`no conversation ${id}`);
    return kept;
  }

  #do(frame: Asked): unknown {
    switch (frame.t) {
      case 'conversation-start':
        return this.#start(frame);
      case 'message-send':
        return { message: this.#receive(this.find(frame.conversationId), frame) };
      case 'history-read':
        return this.#history(frame);
      case 'conversations-list':
        return { conversations: [], nextCursor: null };
      case 'conversation-rate':
        return this.#change(frame, { rating: { score: Number(frame.score), comment: null } });
      case 'conversation-close':
        return this.#change(frame, { status: 'closed' });
      case 'details-give':
        this.contact = { ...this.contact, ...(frame.details as object) };
        return { contact: this.contact };
      default:
        throw new Error(`unknown frame ${frame.t}`);
    }
  }

  #start(frame: Asked): unknown {
    const startId = String(frame.clientId);
    let kept = this.kept.find((one) => one.startId === startId);
    if (!kept) {
      kept = { conversation: conversationOf(`cnv_${this.kept.length + 1}`), startId, messages: [] };
      this.kept.push(kept);
    }
    const first = frame.message as { clientId: string; body: VisitorBody } | undefined;
    const message = first ? this.#receive(kept, first) : null;
    if (this.greeting !== null) this.reply(kept.conversation.id, this.greeting);
    return { conversation: kept.conversation, message };
  }

  #receive(kept: Kept, said: { clientId?: unknown; body?: unknown }): Message {
    const clientId = String(said.clientId);
    const seen = kept.messages.find((message) => message.clientId === clientId);
    return (
      seen ??
      this.#append(kept, {
        author: { kind: 'contact', id: this.contact.id },
        body: shown(said.body as VisitorBody),
        clientId,
      })
    );
  }

  #append(kept: Kept, { author, body, clientId, quietly = false }: Said): Message {
    const seq = kept.messages.length + 1;
    const { id: conversationId } = kept.conversation;
    const createdAt = new Date().toISOString();
    const message: Message = { id: `msg_${seq}`, conversationId, seq, clientId, author, body, createdAt };
    kept.messages.push(message);
    const text = 'text' in body ? (body.text ?? '') : '';
    const unread = kept.conversation.unread + (author.kind === 'member' ? 1 : 0);
    kept.conversation = {
      ...kept.conversation,
      lastSeq: seq,
      lastMessage: { text, author, createdAt },
      unread,
    };
    if (!quietly) {
      this.tell({ t: 'message', message });
      this.tell({ t: 'conversation', conversation: kept.conversation });
    }
    return message;
  }

  #history({ conversationId, beforeSeq, afterSeq }: Asked): unknown {
    const { messages } = this.find(conversationId);
    if (afterSeq !== undefined) {
      const after = messages.filter(({ seq }) => seq > Number(afterSeq));
      return { messages: after.slice(0, pageSize), more: after.length > pageSize };
    }
    const before = messages.filter(({ seq }) => beforeSeq === undefined || seq < Number(beforeSeq));
    return { messages: before.slice(-pageSize), more: before.length > pageSize };
  }

  #change(frame: Asked, part: Partial<ConversationView>): unknown {
    const kept = this.find(frame.conversationId);
    kept.conversation = { ...kept.conversation, ...part };
    return { conversation: kept.conversation };
  }
}

function shown(body: VisitorBody): MessageBody {
  if (body.kind === 'text') return body;
  if (body.kind === 'form-reply') return { kind: 'form-reply', formSeq: body.formSeq, answers: [] };
  const { fileId: id } = body;
  const file = {
    id,
    name: 'f',
    mediaType: 'image/png',
    bytes: 1,
    url: '/f',
    thumbUrl: null,
    width: null,
    height: null,
    durationMs: null,
  };
  if (body.kind === 'audio') return { kind: 'audio', file };
  return { kind: body.kind, file, caption: body.caption ?? null };
}

export function contactOf(id: string): ContactView {
  return { id, identified: false, name: null, email: null, phone: null, fields: {} };
}

export function conversationOf(id: string): ConversationView {
  return {
    id,
    status: 'open',
    lastSeq: 0,
    lastMessage: null,
    contactReadSeq: 0,
    teamReadSeq: 0,
    unread: 0,
    assignee: null,
    rating: null,
    createdAt: new Date().toISOString(),
  };
}

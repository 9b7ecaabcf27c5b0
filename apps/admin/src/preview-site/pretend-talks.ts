import type { ConversationView, RequestFrame, Results } from '@parley/shared/live';
import type { Author, Message, VisitorBody } from '@parley/shared/message';

export const sampleId = `cnv_${'0'.repeat(22)}`;
const visitor = { kind: 'contact', id: 'con_preview' } as const;

type Said = Pick<Message, 'author' | 'body' | 'clientId'>;
type Sample = { member: string; ask: string; reply: string };
export type Heard = {
  conversationId: string;
  author: Author;
  reply(): { message: Message; view: ConversationView };
};

/** Conversations that last as long as the preview is looked at. */
export class PretendTalks {
  readonly #talks = new Map<string, PretendTalk>();
  readonly #sample: () => Sample;
  readonly #onHeard: (heard: Heard) => void;

  constructor(sample: () => Sample, onHeard: (heard: Heard) => void) {
    this.#sample = sample;
    this.#onHeard = onHeard;
  }

  views(): ConversationView[] {
    return [...this.#talks.values()].map(({ view }) => view);
  }

  forget(): void {
    this.#talks.clear();
  }

  /** A conversation that has taken place already. */
  showSample(): void {
    if (this.#talks.has(sampleId)) return;
    const { ask, reply } = this.#sample();
    const talk = this.#open(sampleId);
    talk.append({ author: visitor, body: { kind: 'text', text: ask }, clientId: 'sample-1' });
    talk.append({ author: this.#member(), body: { kind: 'text', text: reply }, clientId: 'sample-2' });
  }

  resultOf(frame: RequestFrame): Results[keyof Results] {
    switch (frame.t) {
      case 'conversation-start': {
        const talk = this.#open(`cnv_${String(this.#talks.size + 1).padStart(22, '0')}`);
        const message = frame.message ? this.#hear(talk, frame.message) : null;
        return { conversation: talk.view, message };
      }
      case 'message-send':
        return { message: this.#hear(this.#find(frame.conversationId), frame) };
      case 'history-read':
        return { messages: this.#find(frame.conversationId).messages, more: false };
      case 'conversations-list':
        return { conversations: this.views(), nextCursor: null };
      case 'details-give': {
        const { name = null, email = null, phone = null, fields = {} } = frame.details;
        return { contact: { id: visitor.id, identified: false, name, email, phone, fields } };
      }
      case 'conversation-rate':
      case 'conversation-close':
        return { conversation: this.#find(frame.conversationId).view };
    }
  }

  #hear(talk: PretendTalk, { body, clientId }: { body: VisitorBody; clientId: string }): Message {
    const text = body.kind === 'text' ? body.text : '';
    const message = talk.append({ author: visitor, body: { kind: 'text', text }, clientId });
    const author = this.#member();
    this.#onHeard({
      conversationId: talk.view.id,
      author,
      reply: () => {
        const reply = { kind: 'text', text: this.#sample().reply } as const;
        return { message: talk.append({ author, body: reply, clientId: null }), view: talk.view };
      },
    });
    return message;
  }

  #member(): Author {
    return { kind: 'member', id: 'mem_preview', name: this.#sample().member };
  }

  #find(id: string): PretendTalk {
    return this.#talks.get(id) ?? this.#open(id);
  }

  #open(id: string): PretendTalk {
    const talk = new PretendTalk(id);
    this.#talks.set(id, talk);
    return talk;
  }
}

class PretendTalk {
  messages: Message[] = [];
  view: ConversationView;

  constructor(id: string) {
    this.view = {
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

  append(said: Said): Message {
    const seq = this.messages.length + 1;
    const { id: conversationId } = this.view;
    const createdAt = new Date().toISOString();
    const message = { id: `msg_${conversationId}_${seq}`, conversationId, seq, createdAt, ...said };
    const { author, body } = said;
    const lastMessage = { text: body.kind === 'text' ? body.text : '', author, createdAt };
    const assignee = author.kind === 'member' ? { name: author.name } : this.view.assignee;
    this.messages = [...this.messages, message];
    this.view = {
      ...this.view,
      lastSeq: seq,
      teamReadSeq: seq,
      contactReadSeq: seq,
      lastMessage,
      assignee,
    };
    return message;
  }
}

import type { ConversationView, Page } from '@parley/shared/live';
import type { Message, VisitorBody } from '@parley/shared/message';
import type { Requests } from '../connection/requests';
import type { Environment } from '../environment';
import { ParleyError, refusalOf } from '../errors';
import type { Keeper } from '../session/keeper';
import { createClientId } from './client-id';
import type { Pending } from './merge';
import { retryDelayMs } from './retry-delay';

/** A thread, before and after it is a conversation. `startId` is what its start is known by. */
export type ThreadRef = { id: string | null; startId: string; tail: Promise<unknown> };
export type FileToSend = { file: Blob; name: string; caption?: string; durationMs?: number };

type Item = {
  clientId: string;
  ref: ThreadRef;
  createdAt: string;
  body: VisitorBody | null;
  file: FileToSend | null;
  progress: number;
  error: unknown;
  /** Given up by the visitor, or arrived on another way: what is uploaded for it ends too. */
  ending: AbortController;
  /** Stored by a tab that may still be sending it. */
  foreign: boolean;
};
type KeptItem = Pick<Item, 'createdAt'> & { body: VisitorBody; id: string | null; startId: string };

export type OutboxOptions = {
  environment: Environment;
  keeper: Keeper;
  siteKey: string;
  ask: Requests['ask'];
  /** Connects, if it was not asked to yet. */
  wake(): void;
  /** Resolves when there is a live connection. */
  ready(): Promise<void>;
  /** Stores the bytes and answers the message that shows them. */
  upload(
    file: FileToSend,
    more: { onProgress(share: number): void; signal: AbortSignal },
  ): Promise<VisitorBody>;
  page(): Page | undefined;
  refOf(kept: { id: string | null; startId: string }): ThreadRef;
  onConversation(conversation: ConversationView): void;
  onMessages(messages: readonly Message[]): void;
  onChange(ref: ThreadRef): void;
};

const prefix = 'out:';

/** What is on its way. One after another in each conversation, until it is stored or refused for good. */
export class Outbox {
  readonly #items = new Map<string, Item>();
  readonly #given: OutboxOptions;

  constructor(given: OutboxOptions) {
    this.#given = given;
  }

  send(ref: ThreadRef, what: { body: VisitorBody } | { file: FileToSend }): Promise<Message> {
    const { environment, wake } = this.#given;
    wake();
    const createdAt = new Date(environment.now()).toISOString();
    return this.#put(newItem({ clientId: createClientId(), ref, createdAt, ...what }));
  }

  retry(clientId: string): Promise<Message> {
    const item = this.#items.get(clientId);
    if (!item) {
      return Promise.reject(new ParleyError('There is nothing to send.', { code: 'not-found' }));
    }
    item.error = null;
    this.#given.wake();
    return this.#run(item);
  }

  discard(clientId: string): void {
    const item = this.#items.get(clientId);
    if (item) this.#drop(item);
  }

  pendingOf(ref: ThreadRef): Pending[] {
    return [...this.#items.values()].filter((item) => item.ref === ref).map(viewOf);
  }

  /** These are among the stored ones now. */
  arrived(messages: readonly Message[]): void {
    for (const { clientId } of messages) {
      const item = clientId === null ? undefined : this.#items.get(clientId);
      if (item) this.#drop(item);
    }
  }

  /** What a page before this one left to send. */
  restore(): void {
    for (const name of this.#given.keeper.names(prefix)) this.#restore(name, false);
    if (this.#items.size > 0) this.#given.wake();
  }

  keepAll(): void {
    for (const item of this.#items.values()) this.#keep(item);
  }

  /** Another tab began or ended to send something. Answers whose thread that is. */
  heard(name: string): ThreadRef | null {
    if (!name.startsWith(prefix)) return null;
    this.#restore(name, true);
    return this.#items.get(name.slice(prefix.length))?.ref ?? null;
  }

  clear(): void {
    for (const item of this.#items.values()) this.#drop(item);
  }

  #keep({ clientId, body, ref, createdAt, file }: Item): void {
    if (!body || file) return;
    const kept: KeptItem = { body, id: ref.id, startId: ref.startId, createdAt };
    this.#given.keeper.write(prefix + clientId, kept);
  }

  #drop(item: Item): void {
    item.ending.abort(new ParleyError('It was given up.', { code: 'stopped' }));
    this.#items.delete(item.clientId);
    this.#given.keeper.remove(prefix + item.clientId);
    this.#given.onChange(item.ref);
  }

  #put(item: Item): Promise<Message> {
    this.#items.set(item.clientId, item);
    this.#keep(item);
    return this.#run(item);
  }

  #restore(name: string, foreign: boolean): void {
    const { keeper, refOf } = this.#given;
    const clientId = name.slice(prefix.length);
    const kept = this.#items.has(clientId) ? null : keeper.read<KeptItem>(name);
    if (!kept) return;
    const { body, createdAt } = kept;
    this.#put(newItem({ clientId, ref: refOf(kept), body, createdAt, foreign })).catch(() => undefined);
  }

  #run(item: Item): Promise<Message> {
    const { environment, keeper, siteKey, onChange } = this.#given;
    const lock = `parley:${siteKey}:${item.clientId}`;
    const sent = item.ref.tail.then(() =>
      keeper.allowed && !item.file ? environment.exclusive(lock, () => this.#carry(item)) : this.#carry(item),
    );
    item.ref.tail = sent.catch(() => undefined);
    onChange(item.ref);
    return sent;
  }

  /** Until it is stored, or cannot be. */
  async #carry(item: Item): Promise<Message> {
    const { environment, keeper, onChange, onMessages, ready } = this.#given;
    for (let tries = 1; ; tries += 1) {
      try {
        await ready();
        // The tab it comes from has sent it, or gave it up.
        if (item.foreign && keeper.read(prefix + item.clientId) === null) this.#drop(item);
        const message = await deliver(this.#given, item);
        keeper.remove(prefix + item.clientId);
        onMessages([message]);
        return message;
      } catch (error) {
        const delayMs = item.ending.signal.aborted ? null : retryDelayMs(error, tries);
        if (delayMs === null) {
          item.error = error;
          onChange(item.ref);
          throw error;
        }
        await new Promise<void>((done) => void environment.after(delayMs, done));
      }
    }
  }
}

async function deliver(given: OutboxOptions, item: Item): Promise<Message> {
  const { ref, clientId } = item;
  const { signal } = item.ending;
  signal.throwIfAborted();
  item.body ??= await uploaded(given, item);
  signal.throwIfAborted();
  const { body } = item;
  if (ref.id === null) {
    const message = { clientId, body };
    const asked = { t: 'conversation-start', clientId: ref.startId, message, page: given.page() } as const;
    const started = await given.ask(asked);
    ref.id = started.conversation.id;
    given.onConversation(started.conversation);
    if (started.message?.clientId === clientId) return started.message;
  }
  return (await given.ask({ t: 'message-send', conversationId: ref.id, clientId, body })).message;
}

function uploaded({ upload, onChange }: OutboxOptions, item: Item): Promise<VisitorBody> {
  if (!item.file) throw new ParleyError('There is nothing to send.', { code: 'invalid' });
  const onProgress = (progress: number) => {
    item.progress = progress;
    onChange(item.ref);
  };
  return upload(item.file, { onProgress, signal: item.ending.signal });
}

function newItem(
  given: Pick<Item, 'clientId' | 'ref' | 'createdAt'> & Partial<Pick<Item, 'body' | 'file' | 'foreign'>>,
): Item {
  return {
    body: null,
    file: null,
    progress: 0,
    error: null,
    foreign: false,
    ending: new AbortController(),
    ...given,
  };
}

function viewOf({ clientId, createdAt, body, file, progress, error }: Item): Pending {
  return {
    clientId,
    seq: null,
    author: { kind: 'contact', id: '' },
    body: file
      ? { kind: 'upload', file: { name: file.name, type: file.file.type, size: file.file.size }, progress }
      : (body as VisitorBody),
    createdAt,
    status: error === null ? 'sending' : 'failed',
    refusal: error === null ? null : refusalOf(error),
  };
}

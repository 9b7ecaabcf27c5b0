import type { Page, ServerFrame, Session } from '@parley/shared/live';
import { clipPage } from './clip-page';
import { type Connection, type ConnectionOptions, createConnection } from './connection/connection';
import type { LinkRef, Machine } from './connection/machine-state';
import { createRequests, type Requests } from './connection/requests';
import { type Conversations, createConversations } from './conversations/conversations';
import { Outbox } from './conversations/outbox';
import { createEmitter } from './emitter';
import type { Environment, Signal } from './environment';
import { errorOf, ParleyError } from './errors';
import { createHttp, reached } from './http';
import { createKeeper, type Keeper } from './session/keeper';
import { type Identity, Sessions, sessionName } from './session/sessions';
import { isFinal, nobody, refusalFor, statusOf } from './status';
import { createStore } from './store';
import type { EventProps, Parley, ParleyOptions } from './types';

const ways = ['socket', 'stream', 'poll'] as const;
const resetMark = 'reset';

const destroyed = () => new ParleyError('This Parley was destroyed.', { code: 'stopped' });

/** Puts the parts together and passes on between them what happens. */
export class ParleyClient {
  readonly #environment: Environment;
  readonly #state = createStore(nobody);
  readonly #emitter = createEmitter();
  readonly #keeper: Keeper;
  readonly #sessions: Sessions;
  readonly #connection: Connection;
  readonly #requests: Requests;
  readonly #conversations: Conversations;
  readonly #outbox: Outbox;
  readonly #stopListening: () => void;
  #page: Page | undefined;
  #link: LinkRef | null = null;
  #authorizations = 0;
  #denial: unknown = null;
  #isOver = false;

  constructor(options: ParleyOptions, environment: Environment) {
    const url = options.url.replace(/\/+$/, '');
    const http = createHttp({ url, fetch: environment.fetch });
    this.#environment = environment;
    this.#keeper = createKeeper(environment, options.siteKey, options.consent === 'granted');
    this.#sessions = new Sessions({
      environment,
      http,
      keeper: this.#keeper,
      options,
      onIdentityExpired: () => this.#emitter.emit('identityExpired', undefined),
    });
    const ladder = (options.transports ?? ways).filter((way) => way !== 'socket' || environment.WebSocket);
    this.#connection = this.#connectionTo({ environment, url, http, ladder });
    this.#requests = createRequests((frame) => this.#connection.send(frame));
    this.#conversations = createConversations({
      environment,
      emitter: this.#emitter,
      ask: this.#ask,
      hint: (frame) => this.#connection.send(frame),
      outbox: () => this.#outbox,
      onUnread: (unread) => this.#setUnread(unread),
    });
    this.#outbox = this.#outboxTo(url, options.siteKey);
    this.#stopListening = environment.listen((signal) => this.#onSignal(signal));
    this.#outbox.restore();
  }

  api(): Parley {
    return {
      state: this.#state,
      conversations: this.#conversations.api,
      connect: () => this.#wake(),
      disconnect: () => this.#connection.tell({ type: 'disconnect' }),
      identify: (identity) => this.#identify(typeof identity === 'string' ? () => identity : identity),
      giveDetails: async (details) => {
        const { contact } = await this.#ask({ t: 'details-give', details });
        this.#state.patch({ contact });
        return contact;
      },
      reset: () => {
        this.#keeper.write(resetMark, this.#environment.now());
        this.#forget();
      },
      setConsent: (consent) => this.#setConsent(consent === 'granted'),
      visit: (given) => {
        const page = clipPage(given);
        this.#page = page;
        this.#connection.send({ t: 'page-visit', page });
      },
      track: (name, props) => this.#track(name, props),
      on: this.#emitter.on,
      destroy: () => this.#destroy(),
    };
  }

  #connectionTo(where: Pick<ConnectionOptions, 'environment' | 'url' | 'http' | 'ladder'>): Connection {
    return createConnection({
      ...where,
      token: () => this.#sessions.current?.token ?? '',
      hello: () => ({ t: 'hello', resume: this.#conversations.resume(), page: this.#page }),
      authorize: (fresh) => void this.#authorize(fresh),
      onFrame: (frame) => this.#onFrame(frame),
      onChange: (machine) => this.#onChange(machine),
    });
  }

  #outboxTo(url: string, siteKey: string): Outbox {
    const environment = this.#environment;
    return new Outbox({
      environment,
      siteKey,
      keeper: this.#keeper,
      ask: this.#ask,
      wake: () => this.#wake(),
      ready: () => this.#ready(),
      upload: async (file, more) => {
        const [{ upload }, { token }] = await Promise.all([
          reached(import('./conversations/uploads')),
          this.#sessions.ensure(),
        ]);
        return upload({ url, fetch: environment.fetch, token }, file, more);
      },
      page: () => this.#page,
      refOf: this.#conversations.refOf,
      onConversation: this.#conversations.onConversation,
      onMessages: this.#conversations.onMessages,
      onChange: this.#conversations.refresh,
    });
  }

  readonly #ask: Requests['ask'] = (frame) => {
    this.#wake();
    return this.#requests.ask(frame);
  };

  #wake(): void {
    if (this.#isOver) throw destroyed();
    this.#connection.tell({ type: 'connect' });
  }

  #ready(): Promise<void> {
    if (this.#isOver) return Promise.reject(destroyed());
    if (this.#connection.isLive()) return Promise.resolve();
    const { error, connection } = this.#state.get();
    if (connection === 'refused' && error) return Promise.reject(errorOf(error));
    return this.#requests.live();
  }

  async #authorize(fresh: boolean): Promise<void> {
    this.#authorizations += 1;
    const mine = this.#authorizations;
    try {
      const session = await this.#sessions.ensure(fresh);
      if (mine !== this.#authorizations) return;
      this.#take(session);
      this.#connection.tell({ type: 'authorized', renewInMs: this.#sessions.renewInMs() });
    } catch (error) {
      if (mine !== this.#authorizations) return;
      this.#denial = error;
      const seconds = ParleyError.isInstance(error) ? error.retryAfterSeconds : null;
      const retryAfterMs = seconds === null ? null : seconds * 1000;
      this.#connection.tell({ type: 'denied', final: isFinal(error), retryAfterMs });
    }
  }

  #take({ contact, messenger, team }: Session): void {
    this.#denial = null;
    const before = this.#state.get().contact;
    if (before?.identified && contact?.id !== before.id) this.#clear();
    this.#state.patch({ contact, messenger, team });
  }

  #onChange(machine: Machine): void {
    const { phase } = machine;
    if (phase.at === 'refused') this.#refuse(machine, phase.code);
    else this.#state.patch({ ...statusOf(machine), error: null });
    const before = this.#link;
    this.#link = phase.at === 'live' ? phase.link : null;
    if (this.#link && this.#link !== before) this.#requests.sendAll();
  }

  #refuse(machine: Machine, code: number): void {
    const error = refusalFor(code, this.#denial);
    this.#state.patch({ ...statusOf(machine), error });
    this.#requests.failAll(errorOf(error));
    this.#emitter.emit('error', error);
  }

  #onFrame(frame: ServerFrame): void {
    if (frame.t === 'done' || frame.t === 'refused') this.#requests.answered(frame);
    if ('contact' in frame && frame.contact) this.#state.patch({ contact: frame.contact });
    if ('team' in frame) this.#state.patch({ team: frame.team });
    this.#conversations.onFrame(frame);
  }

  #onSignal(signal: Signal): void {
    if (signal.kind === 'network') this.#connection.tell({ type: 'network', on: signal.on });
    else if (signal.kind === 'wake') this.#connection.tell({ type: 'wake' });
    else this.#onStored(this.#keeper.nameOf(signal.key));
  }

  /** Another tab wrote or removed it. */
  #onStored(name: string | null): void {
    if (name === resetMark) this.#forget();
    else if (name === sessionName && this.#isNobody()) this.#adopt();
    else if (name !== null) this.#outbox.heard(name);
  }

  /** Nothing was said or told yet, so nothing is lost by becoming who another tab already is. */
  #isNobody(): boolean {
    return this.#state.get().contact === null && this.#state.get().unread === 0;
  }

  #adopt(): void {
    if (this.#sessions.adopt()) this.#connection.tell({ type: 'restart' });
  }

  /** Before there is a connection, or one to come, nobody is told. */
  async #track(name: string, props?: EventProps): Promise<void> {
    const { trackEvent } = await reached(import('./track-event'));
    const isIdle = this.#state.get().connection === 'idle';
    const live = async () => {
      if (!isIdle) await this.#ready();
    };
    const { now } = this.#environment;
    await trackEvent({ name, props, now, live, send: this.#connection.send });
  }

  async #identify(identity: Identity) {
    const session = await this.#sessions.identify(identity);
    this.#take(session);
    this.#connection.tell({ type: 'restart' });
    return session.contact;
  }

  #setConsent(isGranted: boolean): void {
    this.#keeper.allow(isGranted);
    if (!isGranted) return;
    if (this.#isNobody()) this.#adopt();
    this.#sessions.keep();
    this.#outbox.keepAll();
    this.#outbox.restore();
  }

  #setUnread(unread: number): void {
    if (unread === this.#state.get().unread) return;
    this.#state.patch({ unread });
    this.#emitter.emit('unread', unread);
  }

  #clear(): void {
    this.#outbox.clear();
    this.#conversations.clear();
    this.#requests.failAll(new ParleyError('The visitor is another one.', { code: 'stopped' }));
  }

  #forget(): void {
    this.#clear();
    this.#sessions.forget();
    this.#state.patch({ contact: null });
    this.#connection.tell({ type: 'restart' });
  }

  #destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#connection.tell({ type: 'disconnect' });
    this.#stopListening();
    this.#requests.failAll(destroyed());
    this.#conversations.end();
    this.#emitter.clear();
  }
}

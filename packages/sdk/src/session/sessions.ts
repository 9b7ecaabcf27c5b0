import type { OpenSession, Session } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import type { Environment } from '../environment';
import { ParleyError } from '../errors';
import { type Http, jsonOf } from '../http';
import type { ParleyOptions } from '../types';
import type { Keeper } from './keeper';

export type Identity = NonNullable<ParleyOptions['identity']>;

export type SessionOptions = {
  environment: Environment;
  http: Http;
  keeper: Keeper;
  options: ParleyOptions;
  onIdentityExpired(): void;
};

export const sessionName = 'session';
const marginMs = 120_000;
const leastMs = 10_000;

/** Who the visitor is to the server, from one session to the next. */
export class Sessions {
  current: Session | null = null;
  readonly #given: SessionOptions;
  #token: string | undefined;
  #identity: Identity | undefined;
  #wasIdentified = false;
  #opening: Promise<Session> | null = null;
  /** Another object for another visitor, so that an answer for the one before is not taken for this one's. */
  #visitor = {};

  constructor(given: SessionOptions) {
    this.#given = given;
    this.#identity = given.options.identity;
  }

  /** Opens one or takes the one there is; `fresh` exchanges it. Calls at the same time are one. */
  ensure(fresh = false): Promise<Session> {
    if (this.current && !fresh && this.#remainingMs() > 0) return Promise.resolve(this.current);
    if (this.#opening) return this.#opening;
    const opening = this.#open().finally(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    this.#opening = opening;
    return opening;
  }

  /** When to exchange the session, well before it is over. */
  renewInMs(): number {
    return Math.max(leastMs, this.#remainingMs() - marginMs);
  }

  /** Stores it, when consent comes later than the session. */
  keep(): void {
    if (this.#token !== undefined) this.#given.keeper.write(sessionName, this.#token);
  }

  /** Becomes who another tab already is. */
  adopt(): boolean {
    const stored = this.#given.keeper.read<string>(sessionName);
    if (stored === null || stored === this.#token) return false;
    this.#token = stored;
    this.current = null;
    return true;
  }

  async identify(identity: Identity): Promise<Session> {
    this.#identity = identity;
    if (!this.current) return this.ensure(true);
    const visitor = this.#visitor;
    const identityToken = await this.#askIdentity();
    if (identityToken === undefined) return this.ensure();
    const asked = { token: this.current.token, json: { identityToken } };
    const session = await jsonOf<Session>(await this.#given.http(livePaths.identity, asked));
    this.#wasIdentified = true;
    return this.#take(session, visitor);
  }

  forget(): void {
    this.#visitor = {};
    this.#given.keeper.remove(sessionName);
    this.current = null;
    this.#opening = null;
    this.#token = undefined;
    this.#identity = undefined;
    this.#wasIdentified = false;
  }

  async #open(): Promise<Session> {
    const { environment, keeper, options } = this.#given;
    const visitor = this.#visitor;
    const identityToken = await this.#askIdentity();
    if (this.#wasIdentified && identityToken === undefined) this.#expire();
    // Tabs opened at the same moment are one visitor: the second takes what the first was given.
    return environment.exclusive(`parley:${options.siteKey}`, async () => {
      if (visitor === this.#visitor) this.#token ??= keeper.read<string>(sessionName) ?? undefined;
      return this.#take(await this.#postWith(identityToken), visitor);
    });
  }

  /** An identity that is not believed is left out rather than shutting the visitor out. */
  async #postWith(identityToken: string | undefined): Promise<Session> {
    if (identityToken === undefined) return this.#post({});
    try {
      const session = await this.#post({ identityToken });
      this.#wasIdentified = true;
      return session;
    } catch (error) {
      if (!ParleyError.isInstance(error) || error.code !== 'unauthenticated') throw error;
      this.#expire();
      return this.#post({});
    }
  }

  async #post(proof: { identityToken?: string }): Promise<Session> {
    const { siteKey, locale, timeZone } = this.#given.options;
    const json: OpenSession = { siteKey, locale, timeZone, token: this.#token, ...proof };
    return jsonOf<Session>(await this.#given.http(livePaths.sessions, { json }));
  }

  #take(session: Session, visitor: object): Session {
    if (visitor !== this.#visitor) throw new ParleyError('The visitor is another one.', { code: 'stopped' });
    this.current = session;
    this.#token = session.token;
    this.keep();
    return session;
  }

  #expire(): void {
    this.#wasIdentified = false;
    this.#given.onIdentityExpired();
  }

  #remainingMs(): number {
    return this.current ? Date.parse(this.current.expiresAt) - this.#given.environment.now() : 0;
  }

  async #askIdentity(): Promise<string | undefined> {
    try {
      return (await this.#identity?.()) ?? undefined;
    } catch {
      return undefined;
    }
  }
}

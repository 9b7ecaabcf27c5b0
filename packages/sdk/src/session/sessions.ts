import type { OpenSession, Session } from '@parley/shared/live';
import { livePaths } from '@parley/shared/live-constants';
import type { Environment } from '../environment';
import { ParleyError } from '../errors';
import { type Http, jsonOf } from '../http';
import type { ParleyOptions } from '../types';
import type { Keeper } from './keeper';

export type Identity = NonNullable<ParleyOptions['identity']>;

export type Sessions = {
  readonly current: Session | null;
  /** Opens one or takes the one there is; `fresh` exchanges it. Calls at the same time are one. */
  ensure(fresh?: boolean): Promise<Session>;
  /** Stored, when consent comes later than the session. */
  keep(): void;
  /** The token another tab stored, if it is not ours. */
  adopt(): boolean;
  identify(identity: Identity): Promise<Session>;
  forget(): void;
  renewInMs(): number;
};

export type SessionOptions = {
  environment: Environment;
  http: Http;
  keeper: Keeper;
  options: ParleyOptions;
  onIdentityExpired(): void;
};

type Tokens = { token?: string | undefined; identityToken?: string | undefined };

export const sessionName = 'session';
const marginMs = 120_000;
const leastMs = 10_000;

export function createSessions(given: SessionOptions): Sessions {
  const { environment, http, keeper, options } = given;
  let current: Session | null = null;
  let token: string | undefined;
  let identity = options.identity;
  let wasIdentified = false;
  let opening: Promise<Session> | null = null;
  /** Counts the visitors, so that an answer for the one before is not taken for this one's. */
  let visitor = 0;

  const take = (session: Session) => {
    current = session;
    token = session.token;
    keeper.write(sessionName, token);
    return session;
  };
  const post = async (tokens: Tokens) => {
    const { siteKey, locale, timeZone } = options;
    const json: OpenSession = { siteKey, locale, timeZone, ...tokens };
    return jsonOf<Session>(await http(livePaths.sessions, { json }));
  };
  const open = async () => {
    const mine = visitor;
    const identityToken = await askIdentity(identity);
    if (identity && wasIdentified && identityToken === undefined) given.onIdentityExpired();
    const session = await environment.exclusive(`parley:${options.siteKey}`, async () => {
      token ??= keeper.read<string>(sessionName) ?? undefined;
      const opened = await firstBelieved(waysIn(token, identityToken), post);
      if (mine === visitor) take(opened.session);
      if (identityToken !== undefined && opened.tokens.identityToken === undefined) given.onIdentityExpired();
      wasIdentified = opened.tokens.identityToken !== undefined;
      return opened.session;
    });
    if (mine !== visitor) throw new ParleyError('The visitor is another one.', { code: 'stopped' });
    return session;
  };
  const ensure = (fresh = false): Promise<Session> => {
    if (current && !fresh && remainingMs(environment, current) > 0) return Promise.resolve(current);
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  };
  return {
    get current() {
      return current;
    },
    ensure,
    keep: () => keeper.write(sessionName, token),
    adopt() {
      const stored = keeper.read<string>(sessionName);
      if (stored === null || stored === token) return false;
      token = stored;
      current = null;
      return true;
    },
    async identify(next) {
      identity = next;
      if (!current) return ensure(true);
      const identityToken = await askIdentity(identity);
      if (identityToken === undefined) return ensure();
      const asked = { token: current.token, json: { identityToken } };
      wasIdentified = true;
      return take(await jsonOf<Session>(await http(livePaths.identity, asked)));
    },
    forget() {
      visitor += 1;
      keeper.remove(sessionName);
      current = null;
      opening = null;
      token = undefined;
      identity = undefined;
      wasIdentified = false;
    },
    renewInMs: () => Math.max(leastMs, (current ? remainingMs(environment, current) : 0) - marginMs),
  };
}

const remainingMs = ({ now }: Environment, { expiresAt }: Session) => Date.parse(expiresAt) - now();

async function askIdentity(identity: Identity | undefined): Promise<string | undefined> {
  try {
    return (await identity?.()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The best proof first; what is not believed any more is left out. */
export function waysIn(token: string | undefined, identityToken: string | undefined): Tokens[] {
  const ways: Tokens[] = [];
  if (token !== undefined && identityToken !== undefined) ways.push({ token, identityToken });
  if (identityToken !== undefined) ways.push({ identityToken });
  if (token !== undefined) ways.push({ token });
  return [...ways, {}];
}

async function firstBelieved([way, ...others]: Tokens[], post: (tokens: Tokens) => Promise<Session>) {
  let tokens = way ?? {};
  while (true) {
    try {
      return { session: await post(tokens), tokens };
    } catch (error) {
      const next = others.shift();
      if (!next || !ParleyError.isInstance(error) || error.code !== 'unauthenticated') throw error;
      tokens = next;
    }
  }
}

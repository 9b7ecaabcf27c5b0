import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import type { H, RouterRoute } from 'hono/types';

type Handler = [H, RouterRoute];

const nowhere = '/*';

/** Hono's own router; it also tells which template it matched last, so that nothing has to match again. */
export class WatchedRouter implements Router<Handler> {
  readonly name = 'WatchedRouter';
  readonly #router = new SmartRouter<Handler>({ routers: [new RegExpRouter(), new TrieRouter()] });
  readonly #templates = new WeakMap<object, string>();
  #matched: Result<Handler>[0] = [];

  add(method: string, path: string, handler: Handler): void {
    this.#router.add(method, path, handler);
  }

  match(method: string, path: string): Result<Handler> {
    const result = this.#router.match(method, path);
    this.#matched = result[0];
    return result;
  }

  /** Of a handler and the middleware around it, the handler's template is the longest. */
  lastTemplate(): string {
    const known = this.#templates.get(this.#matched);
    if (known !== undefined) return known;
    let longest = nowhere;
    for (const [[, { path }]] of this.#matched) if (path.length > longest.length) longest = path;
    this.#templates.set(this.#matched, longest);
    return longest;
  }
}

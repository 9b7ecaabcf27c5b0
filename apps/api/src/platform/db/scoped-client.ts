import pg from 'pg';
import { openingScope, type Scope } from './current-scope';
import { narrowingOf } from './narrowing';
import { connectionOf } from './query-alone';

/** A connection that begins a scope's transaction and enters the scope in one message: half the way there is saved. */
export class ScopedClient extends pg.Client {
  override query(...given: never): never {
    const asked: unknown = given[0];
    const scope = openingScope();
    if (!scope || !isText(asked) || !asked.text.startsWith(lastOpening(scope))) {
      return Reflect.apply(super.query, this, given) as never;
    }
    const text = `${asked.text}; ${narrowingOf(scope)}`;
    const opened: Promise<unknown> = Reflect.apply(super.query, this, [{ ...asked, text }]);
    return opened.then((result) => {
      Object.assign(scope, { state: 'narrowed', connection: connectionOf(this) });
      return result;
    }) as never;
  }
}

/** An isolation level has to be set before the first query. */
function lastOpening({ isolated }: Scope): string {
  return isolated ? 'SET TRANSACTION' : 'BEGIN';
}

function isText(asked: unknown): asked is { text: string } {
  return typeof asked === 'object' && asked !== null && 'text' in asked && typeof asked.text === 'string';
}

import { randomBytes } from 'node:crypto';
import type { Word } from '@parley/api/bench';

/** As a driver was given it; without values it went out as plain text. */
export type Statement = { readonly text: string; readonly values?: unknown[]; readonly name?: string };

type Method = (this: object, ...given: unknown[]) => unknown;

/** Everything one message makes a driver send, while nothing else goes on. */
export async function overhear<Name extends string>(
  driver: Record<Name, unknown>,
  method: Name,
  { say, hear }: { say(): Promise<Word>; hear(original: Method, statements: Statement[]): Method },
): Promise<Sent> {
  const original = driver[method] as Method;
  const statements: Statement[] = [];
  Object.assign(driver, { [method]: hear(original, statements) });
  try {
    return { statements, word: await say() };
  } finally {
    Object.assign(driver, { [method]: original });
  }
}

/** What was sent, and for which message. */
export type Sent = { readonly statements: readonly Statement[]; readonly word: Word };

/** The same statements for a message that is not there yet. */
export function anew({ statements, word }: Sent): Statement[] {
  const fresh = new Map<unknown, string>([
    [word.id, `msg_${randomBytes(11).toString('hex')}`],
    [word.clientId, randomBytes(10).toString('hex')],
  ]);
  const renew = (text: string) =>
    [...fresh].reduce((renewed, [before, now]) => renewed.replaceAll(String(before), now), text);
  return statements.map(({ text, values, ...statement }) => ({
    ...statement,
    text: renew(text),
    ...(values && { values: values.map((value) => fresh.get(value) ?? value) }),
  }));
}

import { ParleyError } from '../errors';

const baseMs = 1000;
const capMs = 30_000;
const fewTries = 5;

/** When to try again by itself what the server did not take now. Null: only if the visitor wants to. */
export function retryDelayMs(error: unknown, tries: number): number | null {
  if (!ParleyError.isInstance(error)) return null;
  const asked = error.retryAfterSeconds === null ? null : error.retryAfterSeconds * 1000;
  const backOff = Math.min(capMs, baseMs * 2 ** Math.min(tries, 10));
  switch (error.code) {
    case 'too-many-requests':
      return asked ?? capMs;
    case 'unavailable':
      return asked ?? backOff;
    case 'offline':
    case 'bug':
      return tries < fewTries ? backOff : null;
    default:
      return null;
  }
}

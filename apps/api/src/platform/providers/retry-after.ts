const longestMs = 10 * 60_000;

/** In seconds or as a date; what is nonsense counts as nothing said. */
export function retryAfterOf(headers: Headers | null, now = Date.now()): number | null {
  const said = headers?.get('retry-after');
  if (!said) return null;
  const seconds = Number(said);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - now;
  return waitMs >= 0 ? Math.min(waitMs, longestMs) : null;
}

/** As browsers say it; what nobody knows is left out rather than refused. */
export function knownLocale(given: string | undefined): string | null {
  if (!given) return null;
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}

export function knownTimeZone(given: string | undefined): string | null {
  if (!given) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** As the languages spoken here call them, and as Arabic does from the Gulf to the Maghreb. */
const locales = ['en', 'de', 'de-AT', 'es', 'fr', 'it', 'nl', 'pt', 'hi', 'ar', 'ar-MA', 'ar-DZ', 'ar-SY'];
/** Short names that mean something else more often: Tuesday, out of, a set. */
const otherWords = new Set(['mar', 'out', 'set', 'may']);
const isWord = /^[\p{L}\p{M}]{3,}$/u;

let known: ReadonlyMap<string, number> | null = null;

/** From 1 on; null for any other word. */
export function monthOf(word: string): number | null {
  if (word === 'May' || word === 'MAY') return 5;
  known ??= new Map(locales.flatMap(namesIn));
  return known.get(word.toLowerCase()) ?? null;
}

function namesIn(locale: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const { format } = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [
      format(Date.UTC(2026, at, 15))
        .toLowerCase()
        .replace(/\.$/, ''),
      at + 1,
    ]).filter(([name]) => isWord.test(name) && !otherWords.has(name));
  });
}

/** By the first two letters: how long a word has to be to have one of these terms. */
export type Sieve = Uint8Array;

/** Irish and Finnish change beginnings, and Turkish endings may get longer. */
const untold = new Set(['fi', 'ga', 'tr']);
/** Some short words change their second letter: dying, die. */
const shortest = 4;
const letters = 32;

/** Null for a language where beginning and length of a word tell nothing about its term. */
export function sieveOf(wanted: ReadonlySet<string>, language: string): Sieve | null {
  if (untold.has(language)) return null;
  const sieve: Sieve = new Uint8Array(letters * letters).fill(255);
  const lower = (at: number, length: number) => {
    sieve[at] = Math.min(sieve[at] as number, length);
  };
  for (const term of wanted) {
    const [first, second] = [letterOf(term, 0), letterOf(term, 1)];
    if (term.length >= shortest) lower(first * letters + second, term.length);
    else for (let any = 0; any < letters; any++) lower(first * letters + any, term.length);
  }
  return sieve;
}

/** Of words of plain letters only. Most of a text is none of it, and need not be looked up. */
export function mayHave(sieve: Sieve, text: string, at: { start: number; end: number }): boolean {
  const key = letterOf(text, at.start) * letters + letterOf(text, at.start + 1);
  return at.end - at.start >= (sieve[key] as number);
}

/** Capitals and small letters alike; what is none may look like one, which lets too much through. */
function letterOf(text: string, at: number): number {
  return text.charCodeAt(at) & (letters - 1);
}

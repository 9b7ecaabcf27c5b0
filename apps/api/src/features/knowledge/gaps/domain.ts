const alike = 0.6;
const separator = ' ';

const shortWords = 3;

/** What is left of a question without its order and its small words; an index that is empty knows no forms of them. */
export function keyOf(terms: readonly string[], question: string): string {
  const words = terms.length > 0 ? terms : plainWords(question);
  return [...new Set(words)].sort().join(separator).slice(0, 500);
}

function plainWords(question: string): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > shortWords);
  return long.length > 0 ? long : words;
}

/** The one whose words are mostly the same, if there is one. */
export function closest<Known extends { key: string }>(key: string, known: readonly Known[]): Known | null {
  const words = new Set(key.split(separator));
  let best: { known: Known; likeness: number } | null = null;
  for (const each of known) {
    const likeness = overlap(words, new Set(each.key.split(separator)));
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { known: each, likeness };
  }
  return best?.known ?? null;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The index keeps words by their stem: what a reader sees is the word of the passage that it stands for. */
export function wordIn(text: string, stem: string): string {
  const said = [...text.matchAll(words)].map(([word]) => word.toLocaleLowerCase());
  if (said.includes(stem)) return stem;
  const beginnings = stem.length > 4 ? [stem, stem.slice(0, -1)] : [stem];
  for (const beginning of beginnings) {
    const word = said.find((each) => each.startsWith(beginning) && each.length - stem.length < 5);
    if (word !== undefined) return word;
  }
  return stem;
}

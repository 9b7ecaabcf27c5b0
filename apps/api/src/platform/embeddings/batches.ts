const mostTexts = 64;
const mostCharacters = 120_000;
/** Models read so much of one text; what is behind it is not in its meaning. */
const longestText = 8000;

const halves = /\p{Surrogate}/gu;

/** Requests of a size that every provider takes. */
export function* batches(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let characters = 0;
  for (const text of texts) {
    const cut = readable(text);
    if (batch.length >= mostTexts || (batch.length > 0 && characters + cut.length > mostCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(cut);
    characters += cut.length;
  }
  if (batch.length > 0) yield batch;
}

/** Providers refuse an empty text, and half a character. */
export function readable(text: string): string {
  const cut = text.slice(0, longestText).replace(halves, '\ufffd').trim();
  return cut === '' ? '.' : cut;
}

type Span = { start: number; end: number };
type Passage = { text: string; highlights: readonly Span[]; language: string | null };

/** As much of a passage as an answer quotes: whole sentences, those that speak of what was asked, to the letter. */
export function quoteFor({ text, highlights, language }: Passage, longest: number): string {
  const whole = text.trim();
  if (whole.length <= longest) return whole;
  const sentences = sentencesOf(text, language);
  const windows = sentences.map((_, from) => windowAt(from, { text, sentences, longest }));
  const litIn = ({ start, end }: Span) =>
    highlights.filter((lit) => lit.start >= start && lit.end <= end).length;
  // Of as many, the one that begins with what was asked.
  const best = windows.toSorted(
    (one, other) => litIn(other) - litIn(one) || litFirst(other) - litFirst(one),
  )[0];
  return best ? shorten(text.slice(best.start, best.end).trim(), longest) : whole.slice(0, longest);

  function litFirst({ start }: Span): number {
    const first = sentences.find((sentence) => sentence.start === start);
    return first && litIn(first) > 0 ? 1 : 0;
  }
}

type Within = { text: string; sentences: readonly Span[]; longest: number };

/** As many whole sentences from there on as a quote takes; one at least. */
function windowAt(from: number, { text, sentences, longest }: Within): Span {
  const { start = 0, end: first = text.length } = sentences[from] ?? {};
  const fits = sentences.slice(from).filter(({ end }) => text.slice(start, end).trim().length <= longest);
  return { start, end: fits.at(-1)?.end ?? first };
}

function sentencesOf(text: string, language: string | null): Span[] {
  const segments = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** A sentence that is longer than a quote ends with a word of it. */
function shorten(sentence: string, longest: number): string {
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest).replace(/\p{Cs}$/u, '');
  const gap = cut.search(/\s\S*$/u);
  return gap > 0 ? cut.slice(0, gap).trimEnd() : cut;
}

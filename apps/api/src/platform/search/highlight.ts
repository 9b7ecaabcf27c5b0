import { loadAnalyser } from './analysis/analyser';
import type { QueryTerm, Span, TermSource } from './types';

type Terms = readonly Pick<QueryTerm, 'term' | 'source'>[];

const shown = new Set<TermSource>(['question', 'part', 'similar']);

/** Where a text has what was asked for: its words in any form, not what feedback added. */
export async function highlight(text: string, terms: Terms, language: string | null = null): Promise<Span[]> {
  const analyser = await loadAnalyser(language);
  const wanted = new Set(terms.filter(({ source }) => shown.has(source)).map(({ term }) => term));
  const spans: Span[] = [];
  for (const { start, end } of analyser.spans(text, wanted)) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

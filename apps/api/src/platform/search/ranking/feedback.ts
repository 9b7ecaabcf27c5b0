import { type Analyser, loadAnalyser } from '../analysis/analyser';
import { eachToken } from '../segment/decode-sequence';
import type { Weighted } from './first-pass';
import { fieldAt, readSequences } from './sequences';
import type { Candidate } from './top-list';
import type { Lookup, Read, View } from './view';
import { saturate, feedback as settings } from './weights';

/** By how much what was asked for counts less, and what is looked for beside it. */
export type Feedback = { keeps: number; added: Weighted[] };

/** What the best documents have in common with each other. */
export async function expand(
  asked: readonly Weighted[],
  { best, view, read }: { best: readonly Candidate[]; view: View; read: Read },
): Promise<Feedback> {
  const [first] = best;
  if (!first || asked.length === 0) return { keeps: 1, added: [] };
  const trusts = best.map(({ score }) => (score / first.score) ** settings.trust);
  const trusted = trusts.reduce((sum, trust) => sum + trust, 0);
  const sequences = await readSequences(best, read);
  const shares = new Map<string, { lookup: Lookup; weight: number }>();
  let evidence = 0;
  for (const [index, candidate] of best.entries()) {
    const trust = (trusts[index] as number) / trusted;
    const bytes = sequences[index] as Uint8Array;
    const analyser = await loadAnalyser(view.languageOf(candidate.part, candidate.place));
    const terms = weigh({ candidate, bytes, analyser, view });
    const norm = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    for (const { lookup, weight } of terms) {
      const share = shares.get(lookup.term) ?? { lookup, weight: 0 };
      share.weight += (trust * weight) / norm;
      shares.set(lookup.term, share);
    }
    evidence += trust * lengthOf(candidate);
  }
  return mixed(asked, [...shares.values()], evidence);
}

function lengthOf({ part, place }: Candidate): number {
  const { title, headings, body } = part.segment.lengths;
  return (title[place] as number) + (headings[place] as number) + (body[place] as number);
}

type Weighing = { candidate: Candidate; bytes: Uint8Array; analyser: Analyser; view: View };

/** What a document is about: each of its terms by how much it would say for this document. */
function weigh({ candidate, bytes, analyser, view }: Weighing): { lookup: Lookup; weight: number }[] {
  const { part } = candidate;
  const commonest = view.documents * settings.commonest;
  const weighed: { lookup: Lookup; weight: number }[] = [];
  for (const [rank, occurrences] of occurrencesIn(candidate, bytes, view)) {
    const lookup = view.findByRank(part, rank);
    if (lookup.documents > commonest || analyser.isStopWord(lookup.term)) continue;
    weighed.push({ lookup, weight: saturate(occurrences) * lookup.rarity });
  }
  return weighed;
}

/** By rank, each occurrence counted as much as its field counts. */
function occurrencesIn({ part, place }: Candidate, bytes: Uint8Array, view: View): Map<number, number> {
  const title = part.segment.lengths.title[place] as number;
  const headings = title + (part.segment.lengths.headings[place] as number);
  const norms = view.normsAt(part, place);
  const occurrences = new Map<number, number>();
  eachToken(bytes, (rank, at) => {
    occurrences.set(rank, (occurrences.get(rank) ?? 0) + norms[fieldAt(at, title, headings)]);
  });
  return occurrences;
}

function mixed(asked: readonly Weighted[], found: Weighted[], evidence: number): Feedback {
  const share = (settings.share * evidence) / (evidence + settings.evidence);
  const best = found
    .sort((a, b) => b.weight - a.weight || (a.lookup.term < b.lookup.term ? -1 : 1))
    .slice(0, settings.terms);
  const sumOf = (terms: readonly Weighted[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (share * sumOf(asked)) / (sumOf(best) || 1);
  const asBefore = new Map(asked.map(({ lookup }) => [lookup.term, lookup]));
  return {
    keeps: 1 - share,
    added: best.map(({ lookup, weight }) => ({
      lookup: asBefore.get(lookup.term) ?? lookup,
      weight: weight * scale,
    })),
  };
}

/** All that is looked for, each term once. */
export function together(asked: readonly Weighted[], { keeps, added }: Feedback): Weighted[] {
  const terms = new Map(asked.map(({ lookup, weight }) => [lookup.term, { lookup, weight: weight * keeps }]));
  for (const { lookup, weight } of added) {
    const term = terms.get(lookup.term) ?? { lookup, weight: 0 };
    term.weight += weight;
    terms.set(lookup.term, term);
  }
  return [...terms.values()];
}

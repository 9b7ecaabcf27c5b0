import { type Analyser, loadAnalyser } from '../analysis/analyser';
import { eachToken } from '../segment/decode-sequence';
import type { Weighted } from './first-pass';
import { fieldAt, readSequences } from './sequences';
import type { Candidate } from './top-list';
import type { Lookup, Part, Read, View } from './view';
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
  const shares: Shares = new Map();
  let evidence = 0;
  for (const [index, candidate] of best.entries()) {
    const trust = (trusts[index] as number) / trusted;
    addShares(shares, { best, index, trust, bytes: sequences[index] as Uint8Array, view });
    evidence += trust * lengthOf(candidate);
  }
  return mixed(asked, await spellOut(shares, { best, view }), evidence);
}

function lengthOf({ part, place }: Candidate): number {
  const { title, headings, body } = part.segment.lengths;
  return (title[place] as number) + (headings[place] as number) + (body[place] as number);
}

/** What the documents are about, by the ranks of their parts: to spell every term out would take longest. */
type Shares = Map<Part, Map<number, Share>>;
/** How much of it each document has, and what that is worth as far as the part knows. */
type Share = { masses: Float64Array; worth: number };

type Adding = { best: readonly Candidate[]; index: number; trust: number; bytes: Uint8Array; view: View };

/** Each term of a document by how much it would say for this document. */
function addShares(shares: Shares, { best, index, trust, bytes, view }: Adding): void {
  const candidate = best[index] as Candidate;
  const { part } = candidate;
  const ofPart = shares.get(part) ?? new Map<number, Share>();
  shares.set(part, ofPart);
  const terms = [...occurrencesIn(candidate, bytes, view)].map(([rank, occurrences]) => {
    const mass = saturate(occurrences);
    return { rank, mass, worth: mass * view.rarityOfRank(part, rank) };
  });
  const norm = Math.sqrt(terms.reduce((sum, { worth }) => sum + worth * worth, 0)) || 1;
  for (const { rank, mass, worth } of terms) {
    const share = ofPart.get(rank) ?? { masses: new Float64Array(best.length), worth: 0 };
    share.masses[index] = (trust * mass) / norm;
    share.worth += (trust * worth) / norm;
    ofPart.set(rank, share);
  }
}

/** More than are wanted: some are stop words, and some stand in several parts. */
const spelt = settings.terms * 2;

type Spelling = { best: readonly Candidate[]; view: View };

async function spellOut(shares: Shares, { best, view }: Spelling): Promise<Weighted[]> {
  const commonest = view.documents * settings.commonest;
  const analysers = await analysersOf(best, view);
  const terms = new Map<string, { lookup: Lookup; masses: Float64Array }>();
  for (const { part, rank, masses } of mostWorth(shares)) {
    const lookup = view.findByRank(part, rank);
    if (lookup.documents > commonest || analysers.get(part)?.some((one) => one.isStopWord(lookup.term)))
      continue;
    const known = terms.get(lookup.term);
    terms.set(lookup.term, { lookup, masses: known ? joined(known.masses, masses) : masses });
  }
  return [...terms.values()].map(({ lookup, masses }) => ({ lookup, weight: sumOf(masses) * lookup.rarity }));
}

/** A document is of one part. */
const joined = (a: Float64Array, b: Float64Array) => a.map((mass, index) => mass + (b[index] as number));

/** In the order of the documents: to the last digit the same, whichever parts they are in. */
const sumOf = (masses: Float64Array) => masses.reduce((sum, mass) => sum + mass, 0);

function mostWorth(shares: Shares) {
  return [...shares]
    .flatMap(([part, ofPart]) => [...ofPart].map(([rank, share]) => ({ part, rank, ...share })))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, spelt);
}

async function analysersOf(best: readonly Candidate[], view: View): Promise<Map<Part, Analyser[]>> {
  const analysers = new Map<Part, Analyser[]>();
  for (const { part, place } of best) {
    const analyser = await loadAnalyser(view.languageOf(part, place));
    const ofPart = analysers.get(part) ?? [];
    if (!ofPart.includes(analyser)) analysers.set(part, [...ofPart, analyser]);
  }
  return analysers;
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
  const weightOf = (terms: readonly Weighted[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
  const scale = (share * weightOf(asked)) / (weightOf(best) || 1);
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

import type { Entry } from '../segment/dictionary';
import type { Segment } from '../segment/segment';
import { fieldWeights, idf, lengthNorm, saturate } from './weights';

/** What is still in a segment and no longer found. */
export type Dead = {
  /** By place, 1 where the document is gone. */
  places: Uint8Array;
  count: number;
  /** How many of them have a term, by its id. */
  having: ReadonlyMap<number, number>;
};

export type Part = { segment: Segment; key: string; dead: Dead | null };
export type Range = { part: Part; of: 'postings' | 'sequences'; start: number; length: number };
/** Reads stored bytes; what was asked for, in that order. */
export type Read = (ranges: readonly Range[]) => Promise<Uint8Array[]>;

/** A term in the whole index: how many living documents have it, and where. */
export type Lookup = {
  term: string;
  documents: number;
  /** How much having it tells. */
  rarity: number;
  entries: readonly (Entry | null)[];
};

type Norms = { title: Float32Array; headings: Float32Array; body: Float32Array };

const mostLookups = 8000;
const lookupBytes = 150;
/** Of frequent terms only: of the rare ones there are too many. */
const mostRanks = 20_000;

/** An index as it stands at one version. */
export class View {
  readonly documents: number;
  /** Living documents by language, the commonest first. */
  readonly languages: readonly string[];
  readonly #averages: { title: number; headings: number; body: number };
  readonly #lookups = new Map<string, Lookup>();
  readonly #norms = new Map<Part, Norms>();
  readonly #byRank = new Map<Part, (Lookup | undefined)[]>();

  constructor(readonly parts: readonly Part[]) {
    const sums = { title: 0, headings: 0, body: 0 };
    const languages = new Map<string, number>();
    let documents = 0;
    for (const { segment, dead } of parts) {
      for (let place = 0; place < segment.documents; place++) {
        if (dead?.places[place] === 1) continue;
        documents++;
        sums.title += segment.lengths.title[place] as number;
        sums.headings += segment.lengths.headings[place] as number;
        sums.body += segment.lengths.body[place] as number;
        const language = segment.languages[segment.language[place] as number] as string;
        languages.set(language, (languages.get(language) ?? 0) + 1);
      }
    }
    this.documents = documents;
    this.languages = [...languages]
      .sort((a, c) => c[1] - a[1] || (a[0] < c[0] ? -1 : 1))
      .map(([code]) => code);
    const average = (sum: number) => Math.max(1, sum / Math.max(1, documents));
    this.#averages = {
      title: average(sums.title),
      headings: average(sums.headings),
      body: average(sums.body),
    };
  }

  get memory(): number {
    const norms = this.parts.reduce((sum, { segment }) => sum + segment.documents * 12, 0);
    const dead = this.parts.reduce(
      (sum, part) => sum + (part.dead ? part.dead.places.length + part.dead.having.size * 40 : 0),
      0,
    );
    const ranks = [...this.#byRank.values()].reduce((sum, known) => sum + known.length * 8, 0);
    return norms + dead + ranks + this.#lookups.size * (lookupBytes + this.parts.length * 60);
  }

  find(term: string): Lookup {
    const known = this.#lookups.get(term);
    if (known) return known;
    const entries = this.parts.map(({ segment }) => segment.dictionary.find(term));
    let documents = 0;
    for (const [index, entry] of entries.entries()) {
      if (entry) documents += entry.documents - (this.parts[index]?.dead?.having.get(entry.id) ?? 0);
    }
    const lookup = { term, documents, rarity: idf(this.documents, documents), entries };
    if (this.#lookups.size >= mostLookups) this.#lookups.clear();
    this.#lookups.set(term, lookup);
    return lookup;
  }

  /** The same by the rank that a part’s sequences use: without spelling the term out again. */
  findByRank(part: Part, rank: number): Lookup {
    let known = this.#byRank.get(part);
    if (!known) {
      known = [];
      this.#byRank.set(part, known);
    }
    const found = known[rank] ?? this.find(part.segment.termOfRank(rank));
    if (rank < mostRanks) known[rank] = found;
    return found;
  }

  /** The rank of a term in a part; −1 where it is not. */
  rankOf(term: string, part: Part): number {
    const entry = this.find(term).entries[this.parts.indexOf(part)];
    return entry ? (part.segment.rankOf[entry.id] as number) : -1;
  }

  norms(part: Part): Norms {
    const known = this.#norms.get(part);
    if (known) return known;
    const { title, headings, body } = part.segment.lengths;
    const normsOf = (lengths: Int32Array, average: number) =>
      Float32Array.from(lengths, (length) => lengthNorm(length, average));
    const norms = {
      title: normsOf(title, this.#averages.title),
      headings: normsOf(headings, this.#averages.headings),
      body: normsOf(body, this.#averages.body),
    };
    this.#norms.set(part, norms);
    return norms;
  }

  /** What one occurrence in each field of a document counts, before it is saturated. */
  normsAt(part: Part, place: number): readonly [title: number, headings: number, body: number] {
    const norms = this.norms(part);
    return [
      fieldWeights.title * (norms.title[place] as number),
      fieldWeights.headings * (norms.headings[place] as number),
      norms.body[place] as number,
    ];
  }

  /** What these occurrences in a document are worth. */
  impact(part: Part, place: number, [title, headings, body]: readonly [number, number, number]): number {
    const [inTitle, inHeadings, inBody] = this.normsAt(part, place);
    return saturate(inTitle * title + inHeadings * headings + inBody * body);
  }

  languageOf(part: Part, place: number): string {
    return part.segment.languages[part.segment.language[place] as number] as string;
  }
}

/** The same word in several languages’ forms counts as one. */
export function documentsWith(terms: readonly string[], view: View): number {
  return [...new Set(terms)].reduce((sum, term) => sum + view.find(term).documents, 0);
}

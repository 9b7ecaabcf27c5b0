import type { Tx } from '../db';
import type { Meaning } from '../embeddings';
import type { MeaningState } from './meaning/types';

/** 'knowledge', 'catalog:cat_…': the tenant is that of the transaction. */
export type IndexName = string;

export type SearchDocument = {
  /** Allotted, ascending within one `add`. */
  number: number;
  /** What it is a part of: the document of a chunk. */
  group: number;
  language: string | null;
  title: string;
  headings: string;
  body: string;
};

export type SearchQuery = {
  text: string;
  /** What the question is written in; found out from the index’s own languages when it is not said. */
  language?: string | null | undefined;
  limit: number;
  only?: ((number: number, group: number) => boolean) | ReadonlySet<number> | undefined;
  /** Whether the best documents of a first pass may add words to the question. Default: yes. */
  feedback?: boolean | undefined;
  /** The most hits of one group. */
  perGroup?: number | undefined;
  /** Leaves out what nearly repeats a better hit, and names it there. */
  distinct?: boolean | undefined;
  /** What the text means, if a provider has said so: what means the like is found too. */
  meaning?: Meaning | null | undefined;
  /** Whether each hit says what its score is made of. */
  explain?: boolean | undefined;
};

/** question: its own words; part: a piece of a code or name; similar: a word spelt like one; context: of the best hits. */
export type TermSource = 'question' | 'part' | 'similar' | 'context' | 'filler' | 'pair';

export type QueryTerm = {
  term: string;
  source: TermSource;
  /** The word of the question it comes from, as it was written; null for context. */
  of: string | null;
  /** How much it counts beside the others. */
  weight: number;
  /** How many documents have it. */
  documents: number;
};

export type Contribution = QueryTerm & {
  score: number;
  inTitle: number;
  inHeadings: number;
  inBody: number;
};

export type HitMeaning = {
  /** The cosine, from −1 to 1. */
  similarity: number;
  /** What that says of this model: from 0 for unrelated to 1 for a plain answer; null if nobody knows. */
  likeness: number | null;
  rank: number;
};

export type Hit = {
  number: number;
  group: number;
  score: number;
  /** Which share of the question’s weight this document has, from 0 to 1. */
  coverage: number;
  /** How alike to the question it is, and its place by that; null where meaning did not find it. */
  meaning: HitMeaning | null;
  /** Its place by its words; null where words did not find it. */
  wordRank: number | null;
  /** Numbers of hits left out for it by `distinct`. */
  repeats: number[];
  /** Null unless it was asked for. */
  why: Contribution[] | null;
};

export type Found = {
  hits: Hit[];
  terms: QueryTerm[];
  languages: string[];
  /** Null where none was asked for. */
  meaning: MeaningState | null;
  /** What a hit’s score is made of, worked out when somebody asks; of the words of the question alone. */
  whyOf(hit: Hit): Contribution[];
};

/** Something in memory that may be forgotten when memory is short. */
export type Held = { forget(): void };
/** What all that is held for searching shares; what was used longest ago goes first. */
export type Memory = {
  /** Marks it as used now, and as large as it is now. */
  hold(held: Held, bytes: number): void;
  release(held: Held): void;
};

export type IndexSize = { documents: number; segments: number; tombstones: number; bytes: number };

export type Search = {
  /** In the writer’s transaction: locks the index, allots `count` numbers without a gap, never again. The first. */
  allot(tx: Tx, index: IndexName, count: number): Promise<number>;
  /** In the writer’s transaction: they are found from its commit on. */
  add(tx: Tx, index: IndexName, documents: readonly SearchDocument[]): Promise<void>;
  /** In the writer’s transaction: they are not found from its commit on. */
  remove(tx: Tx, index: IndexName, numbers: readonly number[]): Promise<void>;
  /** Every trace of it. */
  drop(tx: Tx, index: IndexName): Promise<void>;
  /**
   * From memory alone, past the database, as of the version that `stamp` names: good only if `stampSql` says the same
   * in the statement that reads what was found. Null where memory does not have all of it.
   */
  recall(tenantId: string, index: IndexName, query: SearchQuery): Promise<(Found & { stamp: string }) | null>;
  query(tx: Tx, index: IndexName, query: SearchQuery): Promise<Found>;
  /** Why these documents score as they do, whether or not they would be among the hits. */
  explain(tx: Tx, index: IndexName, query: SearchQuery & { numbers: readonly number[] }): Promise<Found>;
  /** Up to which number the configured model has read; null where none is configured. */
  readTo(tx: Tx, index: IndexName): Promise<number | null>;
  /** Until nothing more is being read into memory. */
  settled(): Promise<void>;
  size(tx: Tx, index: IndexName): Promise<IndexSize>;
  /** For what others keep beside an index: it counts in the same budget. */
  readonly memory: Memory;
};

/** In UTF-16 code units of the text. */
export type Span = { start: number; end: number };

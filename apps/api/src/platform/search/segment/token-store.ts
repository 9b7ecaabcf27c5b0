/** What a segment keeps of a document: its terms in reading order, by field. */
export type AnalysedDocument = {
  number: number;
  group: number;
  language: string;
  title: readonly string[];
  headings: readonly string[];
  body: readonly string[];
};

export type DocumentFacts = {
  number: number;
  group: number;
  language: string;
  /** Terms in the title, the headings, the body. */
  lengths: readonly [number, number, number];
};

/** Documents as numbers of terms, one after another. */
export class TokenStore {
  readonly terms: string[] = [];
  readonly facts: DocumentFacts[] = [];
  /** Where the tokens of a document begin. */
  readonly starts: number[] = [];
  tokens = new Int32Array(1024);
  length = 0;
  readonly #known = new Map<string, number>();

  get documents(): number {
    return this.facts.length;
  }

  idOf(term: string): number {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.terms.push(term);
    this.#known.set(term, id);
    return id;
  }

  add({ title, headings, body, ...facts }: AnalysedDocument): void {
    const fields = [title, headings, body] as const;
    this.begin({ ...facts, lengths: [title.length, headings.length, body.length] });
    for (const field of fields) for (const term of field) this.push(this.idOf(term));
  }

  /** Numbers ascend; as many `push`es follow as the lengths say. */
  begin(facts: DocumentFacts): void {
    const last = this.facts.at(-1);
    if (last && facts.number <= last.number) throw new RangeError('Documents come by ascending number.');
    this.facts.push(facts);
    this.starts.push(this.length);
  }

  push(term: number): void {
    if (this.length === this.tokens.length) {
      const grown = new Int32Array(this.tokens.length * 2);
      grown.set(this.tokens);
      this.tokens = grown;
    }
    this.tokens[this.length++] = term;
  }
}

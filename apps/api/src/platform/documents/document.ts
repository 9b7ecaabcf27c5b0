/** Where something begins and ends in the stored text, in UTF-16 code units. */
export type Mark =
  | { kind: 'heading'; start: number; end: number; level: number }
  | { kind: 'page'; start: number; number: number }
  | { kind: 'row'; start: number; end: number };

export type MarkedText = { text: string; marks: Mark[] };

export type Chunk = {
  start: number;
  end: number;
  headings: string[];
  /** On which it begins. */
  page: number | null;
  /** Within it: where that page ends, and each after it that it goes on to. */
  pageEnds: number[];
};

export type DocumentSource = {
  bytes: Uint8Array;
  name: string;
  /** As an HTTP header or an upload says it: believed among kinds of text only, and for its charset. */
  declaredType?: string;
  /** What the links of a page are relative to. */
  baseUrl?: string;
};

/** What only a page on the web says about itself. */
export type PageFacts = {
  links: string[];
  canonicalUrl: string | null;
  description: string | null;
  siteName: string | null;
  /** The page asks not to be found. */
  noindex: boolean;
  publishedAt: string | null;
  /** What it says in JSON-LD, as found: parse it as you would anything a stranger wrote. */
  jsonLd: string[];
};

export type ReadDocument = MarkedText &
  Partial<PageFacts> & {
    title: string | null;
    /** Detected in the text, else as declared; two letters. */
    language: string | null;
    /** What the bytes are, whatever name they came under. */
    mediaType: string;
    chunks: Chunk[];
  };

/** A passage of the knowledge, as a search gives it. */
export type HousePassage = {
  chunkId: string;
  documentId: string;
  title: string;
  url: string | null;
  language: string | null;
  headings: readonly string[];
  /** Where it stands in the document's text. */
  start: number;
  text: string;
  score: number;
};

export type Asked = {
  /** The visitor's last words; several messages joined. */
  question: string;
  /** What the visitor wrote before, oldest first. */
  earlier: readonly string[];
  /** What they were answered last. */
  answered?: string | null;
  passages: readonly HousePassage[];
  language: string | null;
  /** 0..1: what is less certain is not said. */
  abstainBelow: number;
  /** What a page says may be no longer so: “only 3 left”. */
  maySay(text: string): boolean;
};

export type HouseSource = {
  passageId: string;
  documentId: string;
  title: string;
  url: string | null;
  /** To the letter. */
  quote: string;
  /** The same as it stands in the answer: on one line, and with a capital where its yes or no was left out. */
  said: string;
  /** In the document's text. */
  start: number;
  end: number;
};

export type HouseAnswer =
  | {
      kind: 'answer';
      text: string;
      sources: HouseSource[];
      confidence: number;
      followUp: string | null;
      /** Of several questions in one message some may be left. */
      knowsAll: boolean;
    }
  | { kind: 'abstain'; confidence: number };

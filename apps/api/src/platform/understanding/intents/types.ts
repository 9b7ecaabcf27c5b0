/** `signs` are what else is known of it, by name, those of a kind together; whoever predicts tells the same. */
export type Example = { text: string; label: string; signs?: readonly (readonly string[])[] };

/** What `trainIntents` learnt. Plain numbers: `packIntents` writes them down. */
export type IntentModel = {
  readonly labels: readonly string[];
  /** Hashes of the features it knows, rising, and how telling each is. */
  readonly features: Uint32Array;
  readonly idf: Float32Array;
  /** A row of one weight a label for each feature; the last row is the bias. */
  readonly weights: Float32Array;
  /** From scores to how often a guess is right. */
  readonly calibration: Calibration;
};

export type Calibration = {
  readonly bias: number;
  readonly margin: number;
  readonly gap: number;
  readonly known: number;
};

export type Vector = {
  readonly indexes: Int32Array;
  readonly values: Float32Array;
  /** The share of its words, by weight, that was ever seen. */
  readonly known: number;
};

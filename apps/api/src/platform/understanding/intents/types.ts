export type Example = { text: string; label: string };

/** What `trainIntents` learnt: plain numbers, `packIntents` writes them down. */
export type IntentModel = {
  readonly labels: readonly string[];
  /** What each column of the weights stands for: hashes of features. */
  readonly features: Uint32Array;
  readonly idf: Float32Array;
  /** A row of one weight a label for each feature; the last row is the bias. */
  readonly weights: Float32Array;
  readonly calibration: Float32Array;
};

/** What the house says of itself; `{name}`, `{agent}`, `{minutes}`, `{when}` and `{count}` are filled in. */
export type HouseWords = {
  readonly greeting: readonly string[];
  readonly greetingByName: readonly string[];
  readonly thanks: readonly string[];
  readonly goodbye: readonly string[];
  readonly stop: readonly string[];
  readonly unknown: readonly string[];
  /** Follows `unknown` where a person can be called. */
  readonly offerPerson: string;
  readonly callPerson: string;
  readonly sorry: string;
  readonly handOver: string;
  readonly handOverSoon: string;
  readonly closedUntil: string;
  readonly closed: string;
  readonly offersExact: string;
  readonly offersOne: string;
  readonly offersNear: string;
};

/** What the house says of itself; `{name}`, `{agent}`, `{wait}`, `{when}`, `{count}`, `{topic}` and `{call}` are filled in. */
export type HouseWords = {
  readonly greeting: readonly string[];
  readonly greetingByName: readonly string[];
  readonly thanks: readonly string[];
  readonly goodbye: readonly string[];
  readonly stop: readonly string[];
  /** To whoever asks who or what answers here. */
  readonly self: readonly string[];
  readonly unknown: readonly string[];
  /** To whoever reports what went wrong, where nothing helps. */
  readonly trouble: string;
  /** To whoever wants a booking made, moved or cancelled. */
  readonly cannotBook: string;
  /** To whoever tells something, where nothing is known of it. */
  readonly nothingOn: string;
  /** Of a file, a picture or a recording, which the house cannot look into. */
  readonly received: string;
  readonly tellMe: string;
  /** Before words of pages in English, for who writes in another language. */
  readonly inEnglish: string;
  /** Follows an answer that another one came close to. */
  readonly meant: string;
  /** Follows `unknown` where a person can be called. */
  readonly offerPerson: string;
  readonly callPerson: string;
  /** Follows the answers to some of several questions. */
  readonly restUnknown: string;
  /** Follows `restUnknown` where a person can be called, with `callPerson` as `{call}`. */
  readonly restCall: string;
  readonly sorry: string;
  readonly handOver: string;
  readonly handOverSoon: string;
  /** Longer than the team is there today. */
  readonly handOverLater: string;
  readonly closedUntil: string;
  readonly closed: string;
  readonly offersExact: string;
  readonly offersOne: string;
  readonly offersNone: string;
  /** Follows `offersNone`, before what comes near. */
  readonly offersNear: string;
  /** For members who go on. */
  readonly summary: {
    readonly visitor: string;
    readonly asked: string;
    readonly answered: string;
    readonly open: string;
    readonly toAnswer: string;
  };
  /** How to reach somebody who has to wait; what it is for, and that it need not be said. */
  readonly details: {
    readonly reach: string;
    readonly callBack: string;
  };
};

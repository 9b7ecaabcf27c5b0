/** What a language's visitors call the same thing, and which words say nothing of what they want. */
export type Lexicon = {
  /** Words and phrases that mean the same, separated by commas. */
  readonly alike: readonly string[];
  /** Words that say nothing at all, alone or in a phrase of nothing else. */
  readonly empty: string;
  /** Words a question is made of that no answer has to have. */
  readonly generic: string;
  /** What is done and how things are: an answer may say it in other words. */
  readonly ordinary: string;
  /** What a business is called by its kind: “where is the hotel?” is “where are you?” */
  readonly ourselves: string;
  /** One of these is not another. */
  readonly apart: readonly string[];
  /** Days and months in their order, each with its other names: from one to another is all between. */
  readonly cycles: readonly string[];
  /** The whole first cycle. */
  readonly everyDay: RegExp;
  /** Words that ask for a kind of thing, and that an answer need not have. */
  readonly aspectWords: Readonly<Partial<Record<Aspect, string>>>;
  /** What stands beside a kind of thing where it is written down, to search for. */
  readonly writtenAs: Readonly<Partial<Record<Aspect, string>>>;
  readonly aspects: Readonly<Partial<Record<Aspect, RegExp>>>;
  readonly yesNo: RegExp;
  /** What asks for more than yes or no. */
  readonly asking: RegExp;
  /** What stands right before a word for what is wanted of a thing: “which brand”. */
  readonly wanting: RegExp;
  /** What stands right before a word that is done. */
  readonly doer: RegExp;
  /** What may stand between two questions of one sentence. */
  readonly joint: RegExp;
  /** How a question begins that goes on with the one before it. */
  readonly followUp: RegExp;
  /** Words that stand for what was spoken of. */
  readonly pointing: RegExp;
  /** How a sentence begins that needs the one before it. */
  readonly backward: RegExp;
};

/** What kind of thing an answer has to have. */
export type Aspect =
  | 'money'
  | 'time'
  | 'count'
  | 'duration'
  | 'distance'
  | 'measure'
  | 'share'
  | 'person'
  | 'place'
  | 'phone'
  | 'email'
  | 'url'
  /** What to do where something fails. */
  | 'trouble';

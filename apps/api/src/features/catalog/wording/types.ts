/** What a catalog says of its items in its own words; what stands in braces is filled in. */
export type CatalogWords = {
  readonly yes: string;
  readonly no: string;
  /** Of stock: how many, and when they were counted. */
  readonly left: string;
  readonly asOf: string;
  /** Conditions; the name of the attribute stands before them. */
  readonly upTo: string;
  readonly from: string;
  readonly between: string;
  readonly known: string;
  readonly not: string;
  readonly or: string;
  readonly more: string;
  /** Of what is or is not so: the name itself. */
  readonly isNot: string;
  readonly atLeast: string;
  readonly inStock: string;
  /** Why an item is here. */
  readonly mentions: string;
  readonly alike: string;
  /** Of alternatives. */
  readonly atBudget: string;
  readonly belowBudget: string;
  readonly aboveBudget: string;
  readonly notKnown: string;
  readonly insteadOf: string;
  readonly moreThanFor: string;
  readonly growing: string;
  /** Of places side by side: how many items, and the middle of a number. */
  readonly items: string;
  readonly middle: string;
  /** When little is found. */
  readonly oneMoreWithout: string;
  readonly moreWithout: string;
  readonly farFromAll: string;
  /** What was asked and could not be done. */
  readonly otherCurrency: string;
  readonly noAttribute: string;
  readonly noPlace: string;
};

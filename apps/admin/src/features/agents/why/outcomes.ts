const outcomes = [
  ...(['answered', 'abstained', 'handed-over', 'drafted'] as const),
  ...(['left', 'stopped', 'overtaken'] as const),
];
export type Outcome = (typeof outcomes)[number];

/** What a turn came to; what a later server may say was an answer of some kind. */
export const outcomeOf = (said: string): Outcome => outcomes.find((each) => each === said) ?? 'answered';

export type Level = 'low' | 'middle' | 'high';

const [lowEnd, highStart] = [0.35, 0.65];

/** Three words for a number between 0 and 1. */
export function levelOf(value: number): Level {
  if (value < lowEnd) return 'low';
  return value > highStart ? 'high' : 'middle';
}

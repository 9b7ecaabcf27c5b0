import type { Sentiment } from '@parley/api/bench';

export const ways = ['positive', 'neutral', 'negative'] as const;
export type Way = (typeof ways)[number];

/** Frustrated is negative, excited is positive. */
export function wayOf({ label }: Sentiment): Way {
  if (label === 'frustrated') return 'negative';
  return label === 'excited' ? 'positive' : label;
}

export function readWay(value: unknown): Way {
  const way = ways.find((name) => name === String(value).toLowerCase());
  if (!way) throw new Error(`"${value}" is none of ${ways.join(', ')}`);
  return way;
}
